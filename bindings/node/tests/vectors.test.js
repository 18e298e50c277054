'use strict'

// Runs the shared vectors: the same bytes and the same outcomes in every language.

const assert = require('node:assert/strict')
const { readFileSync, readdirSync } = require('node:fs')
const { join } = require('node:path')
const { test } = require('node:test')

const srskit = require('..')

const FOLDER = join(__dirname, '..', '..', '..', 'tests', 'vectors')

// Not reached through this door: sockets belong to the transport, naming a signing mistake to the core.
const ELSEWHERE = ['stream', 'mistake']

const TEXTS = readdirSync(FOLDER, { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
const VECTORS = TEXTS.flatMap((text) => JSON.parse(text))
// The same with Maps for objects: keys such as "10" and "2" keep their order.
const ORDERED = new Map(TEXTS.flatMap(parseOrdered).map((vector) => [vector.get('id'), vector]))

const RUNNERS = {
  sign: runSign,
  encode: runEncode,
  decode: runDecode,
  reject: runReject,
  exchange: runExchange,
  command: runCommand,
}

test('every vector holds, every kind is run or named', (t) => {
  const ran = {}
  for (const vector of VECTORS) {
    const { kind, id } = vector
    if (!ELSEWHERE.includes(kind)) {
      assert.ok(Object.hasOwn(RUNNERS, kind), `${id}: unknown kind ${kind}`)
      try {
        RUNNERS[kind](vector)
      } catch (error) {
        throw new Error(`${id}: ${error.message}`, { cause: error })
      }
    }
    ran[kind] = (ran[kind] ?? 0) + 1
  }
  for (const kind of Object.keys(RUNNERS)) assert.ok(ran[kind] > 0, `no vector of kind ${kind}`)
  t.diagnostic(`vectors: ${JSON.stringify(ran)}; not through this door: ${ELSEWHERE.filter((kind) => ran[kind])}`)
})

function runSign(vector) {
  const body = bytesOf(vector, 'body')
  assert.equal(body.length, vector.body_len)
  assert.equal(srskit.sign(body, vector.key), vector.signature)
  // Under no key at all nothing holds, rightly signed or not.
  assert.equal(srskit.verify(body, vector.key, vector.signature), vector.key !== '')
  assert.ok(!srskit.verify(body, vector.key, vector.signature.toUpperCase()))
}

function runEncode(vector) {
  const value = ORDERED.get(vector.id).get('value') ?? valueOf(vector)
  assert.equal(srskit.encode(value).toString('utf8'), bytesOf(vector, 'xml').toString('utf8'))
}

function runDecode(vector) {
  const decoded = srskit.decode(bytesOf(vector, 'xml'))
  assert.deepEqual(decoded.value, valueOf(vector))
  assert.deepEqual(new Set(decoded.warnings.map((warning) => warning.kind)), new Set(vector.warnings))
  for (const [name, text] of Object.entries(vector.header ?? {})) assert.equal(decoded.header[camel(name)], text)
  if (vector.contradictions) {
    const found = decoded.warnings.filter((warning) => warning.same === false).map((warning) => warning.path)
    assert.deepEqual(found, vector.contradictions)
  }
}

function runReject(vector) {
  const xml = bytesOf(vector, 'xml')
  if (xml === undefined) return runRejectValue(vector)
  const error = thrown(() => srskit.decode(xml))
  assert.ok(error instanceof srskit.DecodeError)
  assert.deepEqual([error.kind, error.offset, error.path], [vector.error, vector.offset, vector.path])
  assert.equal(error.salvagedIsSuccess, vector.salvage?.is_success ?? null)
  assert.equal(error.salvagedResponseCode, vector.salvage?.response_code ?? null)
}

function runRejectValue(vector) {
  const error = thrown(() => srskit.encode(valueOf(vector)))
  assert.ok(error instanceof srskit.EncodeError)
  const wanted = [vector.error, vector.path, vector.character, vector.offset, vector.in_key]
  assert.deepEqual([error.kind, error.path, error.character, error.offset, error.inKey], wanted)
}

function runExchange(vector) {
  const exchange = new srskit.Exchange(vector.action, vector.object, vector.attributes, {
    username: 'reseller',
    key: 'not-a-real-key',
    timeoutMs: vector.deadline_ms,
    seed: 7,
  })
  const steps = []
  const outcome = drive(exchange, vector.events.values(), steps)
  assert.deepEqual(steps, vector.steps)
  for (const [name, wanted] of Object.entries(vector.outcome)) {
    assert.deepEqual(outcomeField(outcome, name), wanted, name)
  }
}

// Each by both of its names, with values under our names in camelCase and in snake case.
function runCommand(vector) {
  const account = { username: 'reseller', key: 'not-a-real-key', validate: 'off' }
  for (const [name, values] of [
    [camel(vector.method), cameled(vector.values)],
    [vector.command, vector.values],
  ]) {
    const exchange = new srskit.Exchange(name, values, account)
    assert.equal(exchange.step().body.toString('utf8'), vector.request, name)
    exchange.received(200, Buffer.from(vector.reply))
    const { outcome, code, ...fields } = exchange.step().reply
    assert.ok(outcome === 'done' || outcome === 'accepted')
    assert.deepEqual(fields, cameled(vector.fields), code)
  }
}

// Names are turned, keys that are data are not: domain names have no underscores, and what stands under `other`
// keeps the spelling of the wire.
function cameled(value) {
  if (Array.isArray(value)) return value.map(cameled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [camel(key), key === 'other' ? inner : cameled(inner)]),
  )
}

function drive(exchange, events, steps) {
  let clock = 0
  for (;;) {
    let next
    try {
      next = exchange.step()
    } catch (error) {
      steps.push('done')
      return error
    }
    steps.push(next.step)
    if (next.step === 'done') return next.reply
    if (next.step === 'wait') {
      clock += next.milliseconds
      continue
    }
    const { value: event, done } = events.next()
    assert.ok(!done, 'sent more often than expected')
    clock += event.after_ms ?? 0
    exchange.tick(clock)
    if (event.failed) exchange.failed(event.failed, event.cause, 'as the vector says')
    else exchange.received(event.status ?? null, event.body === undefined ? srskit.encode(event.answer) : Buffer.from(event.body))
  }
}

function outcomeField(outcome, name) {
  if (name === 'reply') return outcome.outcome
  if (name === 'error') return outcome.errorClass
  if (name === 'salvage') {
    return { is_success: outcome.salvagedIsSuccess, response_code: outcome.salvagedResponseCode }
  }
  return outcome[camel(name)]
}

function camel(name) {
  return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())
}

function thrown(run) {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('accepted')
}

// The bytes of a field that is given as text, as hex digits or as repeated parts.
function bytesOf(vector, name) {
  if (typeof vector[name] === 'string') return Buffer.from(vector[name])
  if (vector[`${name}_hex`] !== undefined) return Buffer.from(vector[`${name}_hex`], 'hex')
  const parts = vector[`${name}_parts`]
  return parts && Buffer.from(parts.map(({ text, times }) => text.repeat(times)).join(''))
}

function parseOrdered(text) {
  const marked = text.replace(/"((?:[^"\\]|\\.)*)"(\s*:)?/g, (all, key, colon) => (colon ? `"=${key}"${colon}` : all))
  const asMaps = (value) => {
    if (Array.isArray(value)) return value.map(asMaps)
    if (value === null || typeof value !== 'object') return value
    return new Map(Object.entries(value).map(([key, inner]) => [key.slice(1), asMaps(inner)]))
  }
  return asMaps(JSON.parse(marked))
}

function valueOf(vector) {
  const nested = vector.value_nested
  if (nested === undefined) return vector.value
  let value = nested.leaf
  for (let level = 0; level < nested.depth; level += 1) value = { [nested.key]: value }
  return value
}
