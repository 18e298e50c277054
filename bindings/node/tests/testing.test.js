'use strict'

// The stand-in that the package brings, the command line, and worker threads.

const assert = require('node:assert/strict')
const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { Worker } = require('node:worker_threads')

const srskit = require('..')
const { StandIn } = require('../testing.js')

const COMMAND = path.join(__dirname, '..', 'bin', 'srskit.js')
const shell = (args, env) =>
  spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })

test('a stand-in has what a test asks for, and is gone afterwards', async () => {
  const standIn = new StandIn({ balance: '12.00', seed: 7, now: new Date('2027-01-02T03:04:05Z') })
  const { caFile } = standIn.settings
  assert.ok(fs.existsSync(caFile))
  assert.equal((await standIn.client().getBalance()).balance, '12.00')
  standIn.balance = '0.50'
  assert.equal(standIn.balance, '0.50')
  assert.equal(standIn.now.toISOString(), '2027-01-02T03:04:05.000Z')
  standIn.advance(1000)
  assert.equal(standIn.now.toISOString(), '2027-01-02T03:04:06.000Z')
  assert.deepEqual(standIn.requests.map(({ command }) => command), ['GET_BALANCE BALANCE'])
  standIn.fault('GET_BALANCE#*:after-read:close')
  await assert.rejects(standIn.client().getBalance({}, { timeoutMs: 2000 }), srskit.NoAnswerError)
  standIn.clearFaults()
  standIn.stop()
  standIn.stop()
  assert.ok(!fs.existsSync(caFile))
  assert.throws(() => standIn.balance, srskit.MisuseError)
})

test('what there is not is said', () => {
  assert.throws(() => new StandIn({ money: '1' }), TypeError)
  assert.throws(() => new StandIn({ balance: 'much' }), /no amount of money/)
  assert.throws(() => new StandIn({ faults: ['sunshine'] }), /fault/)
  const wrong = [{ balance: 12 }, { seed: 'x' }, { seed: -1 }, { production: 1 }, { strict: 'yes' }, { now: 'noon' }, { faults: 'x' }]
  for (const options of [...wrong, { faults: [1] }, { now: new Date(NaN) }]) {
    const [name] = Object.keys(options)
    assert.throws(() => new StandIn(options), { name: 'TypeError', message: new RegExp(name.replace(/s$/, '')) })
  }
  const standIn = new StandIn()
  assert.throws(() => standIn.fault(1), TypeError)
  assert.throws(() => standIn.addDomain('example.com', '2031-01-01'), TypeError)
  assert.throws(() => standIn.addDomain(1, new Date()), TypeError)
  assert.throws(() => (standIn.balance = 5), TypeError)
  assert.throws(() => standIn.advance('1 day'), TypeError)
  assert.throws(() => standIn.advance(-1), srskit.InvalidRequestError)
  standIn.stop()
})

test('a stand-in ends with its parent', () => {
  const script = `
    const { StandIn } = require(${JSON.stringify(path.join(__dirname, '..', 'testing.js'))})
    const standIn = new StandIn()
    process.stdout.write(standIn.settings.caFile)`
  const { status, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 20_000 })
  assert.equal(status, 0)
  assert.match(stdout, /ca\.pem$/)
  assert.ok(!fs.existsSync(stdout))
})

test('the command line is the whole one, with its exit codes', () => {
  assert.match(shell(['--version']).stdout, /^srskit \d/)
  assert.equal(shell(['no-such-command']).status, 2)
  const none = shell(['lookup', 'example.com'], { SRSKIT_SYSTEM: '', SRSKIT_USERNAME: '', SRSKIT_KEY: '' })
  assert.equal(none.status, 2)
  assert.match(none.stderr, /system/)
})

test('the command line calls, and a signal still ends it', async () => {
  const standIn = new StandIn()
  const child = spawn(process.execPath, [COMMAND, 'lookup', 'example-is-free.com', '--json'], {
    env: { ...process.env, ...standIn.env },
  })
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  const status = await new Promise((resolve) => child.on('close', resolve))
  assert.equal(status, 0)
  assert.match(said, /"available": ?true/)
  standIn.stop()
  for (const signal of ['SIGINT', 'SIGTERM']) {
    const server = spawn(process.execPath, [COMMAND, 'stand-in', '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
    await new Promise((resolve) => server.stdout.once('data', resolve))
    server.kill(signal)
    assert.deepEqual(await new Promise((resolve) => server.on('close', (...end) => resolve(end))), [0, null], signal)
  }
})

test('worker threads have clients and stand-ins of their own', async () => {
  const script = `
    const { StandIn } = require(${JSON.stringify(path.join(__dirname, '..', 'testing.js'))})
    const { parentPort } = require('node:worker_threads')
    const standIn = new StandIn()
    standIn.client().lookup({ domain: 'example-is-free.com' }).then(({ available }) => {
      standIn.stop()
      parentPort.postMessage(available)
    })`
  const results = await Promise.all(
    Array.from({ length: 4 }, () => {
      const worker = new Worker(script, { eval: true })
      return new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
      })
    }),
  )
  assert.deepEqual(results, [true, true, true, true])
})
