'use strict'

// The doctor's door: it looks at a stand-in, at nothing, and at what was seen before.

const assert = require('node:assert/strict')
const { createHash } = require('node:crypto')
const net = require('node:net')
const { after, before, describe, test } = require('node:test')
const { inspect } = require('node:util')

const srskit = require('..')
const { StandIn } = require('../testing.js')

const finding = (report, check) => report.findings.find((found) => found.check === check)

describe('a look at a stand-in', () => {
  let standIn
  let report
  const progress = []

  before(async () => {
    standIn = new StandIn({ balance: '20.00' })
    report = await srskit.doctor({
      ...standIn.settings,
      lowWater: '250.00',
      onProgress: (look) => progress.push(look),
    })
  })
  after(() => standIn.stop())

  test('is brought to its end, and finds that calls work', () => {
    assert.equal(report.complete, true)
    for (const check of ['D01', 'D07', 'D08', 'D10', 'D12', 'D15']) {
      assert.equal(finding(report, check).verdict, 'ok', JSON.stringify(finding(report, check)))
    }
    assert.equal(new Set(report.findings.map(({ check }) => check)).size, report.findings.length)
    assert.ok(standIn.requests.length > 0)
    assert.deepEqual(standIn.debits, [])
  })

  test('warns of a low balance, and says who has to act', () => {
    const balance = finding(report, 'D20')
    assert.deepEqual([balance.verdict, balance.who], ['warn', 'you'])
    assert.match(balance.cause, /20\.00/)
  })

  test('tells of each step before it is made', () => {
    const names = progress.findIndex(({ check }) => check === 'D07')
    assert.ok(names >= 0 && names < progress.findIndex(({ check }) => check === 'D12'))
    assert.ok(progress.every(({ title }) => title.length > 0))
  })

  test('shows no key, and can be judged again', () => {
    const { key } = standIn.settings
    assert.ok(!JSON.stringify(report).includes(key))
    assert.ok(!inspect(report).includes('observations'))
    for (const seen of [report.observations, Buffer.from(report.observations), JSON.parse(report.observations)]) {
      const again = srskit.diagnose(seen)
      assert.deepEqual([again.state, again.findings], [report.state, report.findings])
    }
    assert.equal(srskit.diagnose(report.observations, { strict: true }).state, 'failed')
  })

  test('names a wrong key', async () => {
    const wrong = await srskit.doctor({ ...standIn.settings, key: 'not-the-right-key' })
    assert.equal(finding(wrong, 'D15').verdict, 'fail')
    assert.equal(wrong.state, 'refused')
  })
})

test('settings that are wrong are a finding, and options that are wrong an error', async () => {
  const report = await srskit.doctor({ system: 'horizon', username: 'reseller', key: 'two words', proxy: 'none' })
  assert.equal(finding(report, 'D01').verdict, 'fail')
  assert.equal(report.state, 'failed')
  await assert.rejects(srskit.doctor({ system: 'horizon', waitAllowListMs: 1 }), /did you mean waitAllowlistMs\?/)
  await assert.rejects(srskit.doctor({ tryOtherSystem: 'yes' }), TypeError)
  await assert.rejects(srskit.doctor({ onProgress: true }), TypeError)
  await assert.rejects(srskit.doctor({ signal: {} }), TypeError)
  await assert.rejects(srskit.doctor({ system: 'horizon', lowWater: 'much', waitAllowlistMs: -1 }), (error) => {
    assert.ok(error instanceof srskit.InvalidRequestError)
    assert.deepEqual(error.problems.map(({ path }) => path).sort(), ['lowWater', 'waitAllowlistMs'])
    return true
  })
})

test('a signal ends the waiting', async () => {
  const silent = net.createServer((socket) => socket.on('error', () => {}))
  await new Promise((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const settings = { system: `https://127.0.0.1:${silent.address().port}`, username: 'u', key: 'k', proxy: 'none' }
  const controller = new AbortController()
  const looked = srskit.doctor({ ...settings, signal: controller.signal, onProgress: () => controller.abort() })
  await assert.rejects(looked, { name: 'AbortError' })
  await assert.rejects(srskit.doctor({ ...settings, signal: AbortSignal.abort() }), { name: 'AbortError' })
  silent.close()
})

test('what onProgress throws ends the look, and is what the promise rejects with', async () => {
  const settings = { system: 'https://127.0.0.1:9', username: 'u', key: 'k', proxy: 'none' }
  let told = 0
  const onProgress = () => {
    told += 1
    throw new Error(`boom ${told}`)
  }
  await assert.rejects(srskit.doctor({ ...settings, onProgress }), { message: 'boom 1' })
  // What the first look still tells comes before the end of one that is begun later.
  await srskit.doctor(settings)
  assert.equal(told, 1)
})

test('what the doctor has not written is refused with its place', () => {
  const refused = (observations) => assert.throws(() => srskit.diagnose(observations), srskit.InvalidRequestError)
  for (const observations of ['{}', '{', 'hello', { ports: 1 }]) refused(observations)
  assert.throws(() => srskit.diagnose(), TypeError)
  assert.throws(() => srskit.diagnose('{}', { strikt: true }), TypeError)
  assert.throws(() => srskit.diagnose('{ "ports": 1 }'), /line 1, column/)
})

test('a signature is explained', () => {
  const md5 = (text) => createHash('md5').update(text).digest('hex')
  const key = 'not-a-real-key'
  const body = Buffer.from('<OPS_envelope/>')
  const right = md5(md5(body + key) + key)
  assert.equal(srskit.explainSignature({ body, key, signature: right }).verdict, 'right')
  const once = srskit.explainSignature({ body, key, signature: md5(body + key) })
  assert.equal(once.verdict, 'explained')
  assert.ok(once.explanations[0][0].name && once.words && once.fix)
  const other = srskit.explainSignature({ body, key, signature: md5(md5(body + 'other') + 'other'), otherKey: 'other' })
  assert.equal(other.verdict, 'explained')
  assert.equal(srskit.explainSignature({ body, key, signature: '0'.repeat(32) }).verdict, 'none_known')
  assert.throws(() => srskit.explainSignature({ body, key }), TypeError)
  assert.throws(() => srskit.explainSignature({ body: 'text', key, signature: right }), TypeError)
})
