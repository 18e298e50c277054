'use strict'

// The bytes moved by other HTTP libraries: what is signed here is what a server takes.

const assert = require('node:assert/strict')
const { after, before, test } = require('node:test')
const https = require('node:https')
const fs = require('node:fs')

const srskit = require('..')
const { StandIn } = require('../testing.js')
const { byFetch } = require('./by-fetch.js')

let standIn
let account

before(() => {
  standIn = new StandIn()
  const { username, key } = standIn.settings
  account = { username, key }
})
after(() => standIn.stop())

function byHttps({ headers, body }) {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, ca: fs.readFileSync(standIn.settings.caFile) }
    const request = https.request(standIn.settings.system, options, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => resolve([answer.statusCode, Buffer.concat(parts)]))
    })
    request.on('error', reject)
    request.end(body)
  })
}

test('a command of the catalogue over https', async () => {
  const request = srskit.prepare('lookup', { domain: 'example-is-free.com' }, account)
  assert.equal(request.isOrder, false)
  const reply = request.interpret(...(await byHttps(request)))
  assert.equal(reply.available, true)
  assert.equal(reply.raw.httpStatus, 200)
})

test('anything by action and object over https', async () => {
  const request = srskit.prepare('GET_BALANCE', 'BALANCE', undefined, account)
  const reply = request.interpret(...(await byHttps(request)))
  assert.equal(reply.attributes.balance, standIn.balance)
})

test('fetch and undici send the same bytes', async () => {
  const replies = await byFetch(standIn.settings)
  assert.deepEqual(replies, { fetch: true, undici: true })
})

test('an order that got no answer is of unknown outcome, and is never asked to be repeated', () => {
  const values = { domain: 'example.com', period: 1, currentExpirationYear: 2027, handle: 'process', autoRenew: false }
  const request = srskit.prepare('renew', values, account)
  assert.equal(request.isOrder, true)
  assert.equal(request.failure('in_flight', 'reset').code, 'SRSKIT_OUTCOME_UNKNOWN')
  assert.throws(() => request.interpret(200, Buffer.from('')), srskit.MisuseError)
  assert.equal(srskit.prepare('renew', values, account).failure('connecting').code, 'SRSKIT_NOT_SENT')
})

test('a busy service is an error at once: who sends once does not wait', () => {
  const busy = srskit.encode({ protocol: 'XCP', is_success: '0', response_code: '310', response_text: 'busy' })
  const request = srskit.prepare('lookup', { domain: 'example.com' }, account)
  assert.throws(() => request.interpret(200, busy), srskit.ThrottledError)
})

test('problems come before anything is sent', () => {
  assert.throws(() => srskit.prepare('lookup', {}, account), srskit.InvalidRequestError)
  assert.throws(() => srskit.prepare('lookup', { domain: 'example.com' }, { ...account, timeoutMs: 1 }), TypeError)
})
