'use strict'

const assert = require('node:assert/strict')
const { after, afterEach, before, test } = require('node:test')
const { StandIn } = require('srskit/testing')

const { panel } = require('../panel.js')

const person = {
  firstName: 'Zoë',
  lastName: 'Example',
  email: 'zoe@example.com',
  phone: '+1.4165550123',
  address1: '1 Example Street',
  city: 'Toronto',
  postalCode: 'M5V 2T6',
  country: 'DE',
  username: 'owner',
  password: 'not-a-real-pw1',
}

let standIn
let server
let root

before(async () => {
  standIn = new StandIn()
  server = panel(standIn.client()).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  root = `http://127.0.0.1:${server.address().port}`
})
afterEach(() => standIn.clearFaults())
after(() => {
  server.close()
  server.closeAllConnections()
  standIn.stop()
})

const post = (path, fields) => fetch(root + path, { method: 'POST', body: new URLSearchParams(fields) })
const orders = () => standIn.requests.filter(({ command }) => command === 'SW_REGISTER DOMAIN').length

test('a free name can be bought', async () => {
  const found = await fetch(`${root}/search?domain=example-is-free.com`)
  assert.match(await found.text(), /example-is-free\.com is free/)
  const bought = await post('/orders', { domain: 'example-is-free.com', ...person })
  assert.equal(bought.status, 200)
  assert.match(await bought.text(), /example-is-free\.com: done/)
  assert.equal(standIn.debits.at(-1).domain, 'example-is-free.com')
})

test('a name that is taken says so, and a refusal is no crash', async () => {
  standIn.addDomain('example-taken.com', new Date('2030-01-01T00:00:00Z'))
  const found = await fetch(`${root}/search?domain=example-taken.com`)
  assert.match(await found.text(), /example-taken\.com: taken/)
  const bought = await post('/orders', { domain: 'example-taken.com', ...person })
  assert.match(await bought.text(), /example-taken\.com: refused/)
})

test('what a customer has to correct is listed, and nothing is sent', async () => {
  const sent = orders()
  const answer = await post('/orders', { domain: 'exa mple.com', ...person })
  assert.equal(answer.status, 400)
  assert.match(await answer.text(), /domain/)
  assert.equal(orders(), sent)
})

test('a name in a page is text', async () => {
  const answer = await fetch(`${root}/search?domain=${encodeURIComponent('<script>.com')}`)
  assert.ok(!(await answer.text()).includes('<script>'))
})

test('an order whose answer is lost is looked at, and never sent twice', async () => {
  const sent = orders()
  standIn.fault('SW_REGISTER:after-commit:reset')
  const answer = await post('/orders', { domain: 'example-lost.com', ...person })
  assert.equal(answer.status, 202)
  const [, path] = /action="(\/orders\/\d+\/look)"/.exec(await answer.text())
  const looked = await post(path, {})
  assert.match(await looked.text(), /example-lost\.com: (done|unknown)/)
  assert.equal(orders(), sent + 1)
  assert.equal(standIn.debits.filter(({ domain }) => domain === 'example-lost.com').length, 1)
})

test('a service that cannot be reached is said without its words', async () => {
  standIn.fault('LOOKUP#*:after-read:close')
  const answer = await fetch(`${root}/search?domain=example.com`)
  assert.equal(answer.status, 503)
  assert.ok(!/srskit|LOOKUP/.test(await answer.text()))
})
