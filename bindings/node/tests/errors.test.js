'use strict'

// Every class of the core has a JavaScript class, with its fields.

const assert = require('node:assert/strict')
const { test } = require('node:test')
const { inspect } = require('node:util')

const srskit = require('..')
const native = require('../lib/native.js')
const { BY_CODE } = require('../lib/errors.js')

const KEY = 'not-a-real-key-0123456789'

const exchange = (action = 'SW_REGISTER') =>
  new srskit.Exchange(action, 'DOMAIN', { domain: 'example.com', first_name: 'Zoe' }, { username: 'u', key: KEY })

function ending(run, stage, cause) {
  for (let turn = 0; turn < 10; turn += 1) {
    try {
      if (run.step().step === 'send') run.failed(stage, cause)
    } catch (error) {
      return error
    }
  }
  throw new Error('it does not end')
}

test('every class of the core has one home', () => {
  const classes = JSON.parse(native.errorClasses()).value
  assert.equal(classes.length, 9)
  assert.deepEqual(classes.map(([code]) => code).sort(), Object.keys(BY_CODE).sort())
  for (const [code, name] of classes) {
    assert.equal(code, `SRSKIT_${name.toUpperCase()}`)
    const { prototype } = BY_CODE[code]
    assert.ok(prototype instanceof srskit.SrskitError)
    assert.equal(srskit[prototype.name], BY_CODE[code])
    assert.equal(prototype.name, `${name.replace(/(^|_)(.)/g, (_all, _gap, letter) => letter.toUpperCase())}Error`)
  }
})

test('an error is an Error, with its fields', () => {
  const error = ending(exchange(), 'in_flight', 'timed_out')
  assert.ok(error instanceof Error && error instanceof srskit.SrskitError && error instanceof srskit.OutcomeUnknownError)
  assert.equal(error.name, 'OutcomeUnknownError')
  assert.match(error.stack, /^OutcomeUnknownError: outcome unknown/)
  const { code, errorClass, number, mayHaveRun, next, timedOut, cause, tries, action, object } = error
  assert.deepEqual(
    { code, errorClass, number, mayHaveRun, next, timedOut, cause, tries, action, object },
    {
      code: 'SRSKIT_OUTCOME_UNKNOWN',
      errorClass: 'outcome_unknown',
      number: 3,
      mayHaveRun: 'maybe',
      next: 'look_first',
      timedOut: true,
      cause: 'timed_out',
      tries: 1,
      action: 'SW_REGISTER',
      object: 'DOMAIN',
    },
  )
})

test('classes of failures on the way', () => {
  assert.ok(ending(exchange(), 'connecting', 'refused') instanceof srskit.NotSentError)
  assert.ok(ending(exchange('LOOKUP'), 'in_flight', 'reset') instanceof srskit.NoAnswerError)
})

test('a refusal carries what the service said', () => {
  const run = exchange('LOOKUP')
  run.step()
  run.received(null, srskit.encode({ response_code: '555', response_text: 'invalid ip address [192.0.2.77]' }))
  assert.throws(() => run.step(), (error) => {
    assert.ok(error instanceof srskit.AccessDeniedError)
    assert.deepEqual([error.addressSeen, error.responseCode, error.mayHaveRun], ['192.0.2.77', '555', 'no'])
    assert.match(error.message, /192\.0\.2\.77.*allow list/)
    return true
  })
})

test('misuse', () => {
  const run = exchange()
  assert.throws(() => run.received(200, Buffer.alloc(0)), srskit.MisuseError)
  run.step()
  run.failed('connecting')
  assert.throws(() => run.failed('connecting'), { code: 'SRSKIT_MISUSE', message: /reported twice/ })
  assert.throws(() => run.failed('sometime'), /use one of connecting, in_flight/)
})

test('bytes from anywhere are not said to be the reply to a command', () => {
  assert.throws(() => srskit.decode(Buffer.from('hello')), {
    name: 'DecodeError',
    message: /^these bytes cannot be decoded: .*; if they answer a command that may cost money, look what became of it/,
  })
})

test('nothing that is logged shows a secret or data', () => {
  const run = exchange('LOOKUP')
  const send = run.step()
  run.received(200, srskit.encode({ is_success: '1', response_code: '210', attributes: { auth: 'pw-1' } }))
  const done = run.step()
  const client = new srskit.Client({ system: 'https://127.0.0.1:1', username: 'u', key: KEY, proxy: 'http://me:pw-2@127.0.0.1' })
  const cut = Buffer.concat([send.body.subarray(0, -60)])
  const errors = [
    () => srskit.decode(cut),
    () => new srskit.Client({ system: 'ftp://me:pw-3@host', username: 'u', key: `${KEY} ` }),
    () => new srskit.Client({ system: 'horizon', username: 'u', key: KEY, proxy: 'socks5://me:pw-4@host' }),
  ].map((make) => {
    try {
      make()
    } catch (error) {
      assert.ok(error instanceof srskit.SrskitError)
      return error
    }
    throw new Error('accepted')
  })
  const shown = [run, send, done, client, srskit.decode(send.body), ...errors]
    .map((one) => inspect(one, { depth: 9 }))
    .join('\n')
  for (const secret of [KEY, srskit.sign(send.body, KEY), 'Zoe', 'pw-1', 'pw-2', 'pw-3', 'pw-4']) {
    assert.ok(!shown.includes(secret), secret)
  }
})
