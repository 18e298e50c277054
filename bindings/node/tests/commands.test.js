'use strict'

// The methods of the commands, lists, orders whose caller stops waiting, investigations: against a stand-in.

const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const diagnostics = require('node:diagnostics_channel')
const { once } = require('node:events')
const net = require('node:net')
const { after, before, describe, test } = require('node:test')
const { inspect } = require('node:util')

const srskit = require('..')
const { StandIn } = require('../testing.js')

const contact = {
  firstName: 'Zoë',
  lastName: 'Example',
  orgName: 'Example Ltd',
  email: 'zoe@example.com',
  phone: '+1.4165550123',
  address1: '1 Example Street',
  city: 'Toronto',
  state: 'ON',
  postalCode: 'M5V 2T6',
  country: 'CA',
}
const registration = (domain) => ({
  domain,
  period: 1,
  username: 'owner',
  password: 'not-a-real-pw1',
  handle: 'process',
  contactSet: { owner: contact, admin: contact, billing: contact, tech: contact },
  nameservers: ['ns1.example.net', 'ns2.example.net'],
})

describe('commands', () => {
  let standIn
  let client

  before(() => {
    standIn = new StandIn()
    client = standIn.client()
  })
  after(() => standIn.stop())

  test('a look-up has its own fields, and the wire under raw', async () => {
    const reply = await client.lookup({ domain: 'example-is-free.com' })
    assert.deepEqual(
      { outcome: reply.outcome, code: reply.code, available: reply.available, availability: reply.availability },
      { outcome: 'done', code: '210', available: true, availability: 'available' },
    )
    assert.equal(reply.raw.attributes.status, 'available')
    assert.equal(reply.raw.tries, 1)
    assert.ok(!inspect(reply).includes('status'))
  })

  test('an order goes out in the spelling of the wire and comes back in ours', async () => {
    const reply = await client.register(registration('example-order.com'))
    assert.equal(reply.outcome, 'done')
    assert.equal(typeof reply.id, 'number')
    const sent = srskit.decode(standIn.requests.at(-1).body).value.attributes
    assert.equal(sent.reg_username, 'owner')
    assert.equal(sent.contact_set.owner.first_name, 'Zoë')
    assert.equal(sent.nameserver_list[0].name, 'ns1.example.net')
    assert.ok(standIn.domains.some(({ name, expiresAt }) => name === 'example-order.com' && expiresAt instanceof Date))
    assert.equal(standIn.debits.at(-1).domain, 'example-order.com')
  })

  test('an amount is an exact text', async () => {
    const { balance } = await client.getBalance()
    assert.match(balance, /^\d+\.\d\d$/)
    assert.equal(balance, standIn.balance)
  })

  test('rules are asked before anything is sent, unless they are off', async () => {
    const sent = standIn.requests.length
    await assert.rejects(client.lookup({ domain: 'exa mple.com' }), { code: 'SRSKIT_INVALID_REQUEST' })
    await assert.rejects(client.lookup({}), (error) => {
      assert.deepEqual(error.problems.map(({ path }) => path), ['domain'])
      return true
    })
    assert.equal(standIn.requests.length, sent)
    await assert.rejects(client.lookup({ domain: 'exa mple.com' }, { validate: 'off' }), srskit.RejectedError)
    await assert.rejects(client.lookup({ domain: 'example.com' }, { validate: 'of' }), /give rules or off/)
  })

  test('paths are spelt as the caller spells them, in messages as well', async () => {
    const order = registration('example-paths.com')
    const wrong = { ...order, period: 11, contactSet: { ...order.contactSet, owner: { ...order.contactSet.owner } } }
    delete wrong.username
    delete wrong.contactSet.owner.firstName
    wrong.nameservers = [{ name: 'ns1.example.net' }, { name: 'not a name' }]
    const paths = ['contactSet.owner.firstName', 'nameservers.1.name', 'period', 'username']
    const spelt = (error) => {
      assert.deepEqual(error.problems.map(({ path }) => path).sort(), paths)
      for (const path of paths) assert.ok(error.message.includes(`${path}: `), error.message)
      return true
    }
    await assert.rejects(client.register(wrong), spelt)
    const { username, key } = standIn.settings
    assert.throws(() => srskit.prepare('register', wrong, { username, key }), spelt)
    const path = (wanted) => (error) => error.problems.some((problem) => problem.path === wanted)
    assert.throws(() => client.iterateExpiringDomains({ expiresFrom: 'May' }), path('expiresFrom'))
    await assert.rejects(client.investigate('renew', { period: 1 }), path('domain'))
    await assert.rejects(client.lookup({ domain: 'example.com' }, { traceId: 'two words' }), path('traceId'))
    await assert.rejects(client.call('LOOKUP', 'DOMAIN', { domain: 'a\u0001' }), path('attributes.domain'))
  })

  test('a command by a name that is not known is refused with the nearest', async () => {
    await assert.rejects(client.command('regsiter', {}), /did you mean register\?/)
    const { available } = await client.command('lookup', { domain: 'example-is-free.com' })
    assert.equal(available, true)
  })

  test('a trace id stands in the error and on the channel', async () => {
    const told = []
    const listen = (message) => told.push(message)
    diagnostics.subscribe('srskit', listen)
    await client.lookup({ domain: 'example.com' }, { traceId: 'invoice-1' })
    await assert.rejects(client.lookup({}, { traceId: 'invoice-2' }), { traceId: 'invoice-2' })
    diagnostics.unsubscribe('srskit', listen)
    assert.deepEqual(told.map(({ command, traceId, outcome }) => [command, traceId, outcome]), [
      ['lookup', 'invoice-1', 'done'],
      ['lookup', 'invoice-2', 'invalid_request'],
    ])
    assert.ok(!JSON.stringify(told).includes('example.com'))
  })

  test('no method hides one of the client, and each is a command or a list', () => {
    const own = Object.getOwnPropertyNames(srskit.Client.prototype)
    for (const name of ['call', 'callSync', 'command', 'list', 'investigate', 'close', 'constructor']) {
      assert.ok(own.includes(name), name)
    }
    assert.ok(own.filter((name) => name.startsWith('iterate')).length >= 6)
    assert.ok(own.length > 140)
    assert.equal(srskit.Client.prototype.setWhoisPrivacy.name, 'setWhoisPrivacy')
  })

  test('rows come page by page, and a list goes on where it broke off', async () => {
    for (const month of [5, 6, 7]) standIn.addDomain(`list-${month}.example`, new Date(Date.UTC(2031, month - 1, 15)))
    const dates = { expiresFrom: '2031-05-01', expiresTo: '2031-07-31', limit: 2 }
    const all = []
    const before = standIn.requests.length
    for await (const row of client.iterateExpiringDomains(dates)) all.push(row.name)
    assert.equal(all.length, 3)
    assert.equal(standIn.requests.length, before + 2)
    const first = client.iterateExpiringDomains(dates)
    const begun = [(await first.next()).value.name]
    assert.equal((await first.return()).done, true)
    const rest = client.list('listExpiringDomains', dates, { cursor: first.cursor })
    for await (const row of rest) begun.push(row.name)
    assert.deepEqual(begun, all)
    assert.deepEqual(rest.failed, [])
    assert.throws(() => client.list('lookup', { domain: 'example.com' }), /does not come in pages/)
    assert.throws(() => client.iterateExpiringDomains({}), srskit.InvalidRequestError)
  })

  test('a signal ends a list, and an investigation', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const dates = { expiresFrom: '2031-05-01', expiresTo: '2031-07-31', limit: 2 }
    const rows = client.iterateExpiringDomains(dates, { signal })
    assert.equal((await rows.next()).done, false)
    controller.abort()
    // Rows that are there are rows.
    assert.equal((await rows.next()).done, false)
    await assert.rejects(rows.next(), { name: 'AbortError' })
    assert.equal((await rows.next()).done, true)
    assert.throws(() => client.iterateExpiringDomains(dates, { signal: {} }), TypeError)
    const order = registration('example-lost.com')
    await assert.rejects(client.investigate('register', order, { signal }), { name: 'AbortError' })
    await assert.rejects(client.investigate('register', order, { signal: {} }), TypeError)
  })

  test('calls for rows made at once each give another row', async () => {
    const rows = client.iterateExpiringDomains({ expiresFrom: '2031-05-01', expiresTo: '2031-07-31', limit: 2 })
    const got = await Promise.all([rows.next(), rows.next(), rows.next()])
    assert.equal(new Set(got.map(({ value }) => value.name)).size, 3)
  })

  test('an order that has ended when the abort comes gives its reply', async () => {
    const abort = new AbortController()
    const asked = client.register(registration('example-race.com'), { signal: abort.signal })
    await new Promise((resolve) => setImmediate(resolve))
    // The answer is there long before this loop lets anybody have it.
    const until = Date.now() + 1000
    while (Date.now() < until);
    abort.abort()
    assert.equal((await asked).outcome, 'done')
  })

  test('two spellings of one field are refused, and neither wins', async () => {
    const twice = { domain: 'example.com', noCache: true, no_cache: false }
    await assert.rejects(client.lookup(twice), srskit.InvalidRequestError)
  })

  test('a closed client has no commands', async () => {
    const closed = standIn.client()
    closed.close()
    await assert.rejects(closed.getBalance(), srskit.MisuseError)
    assert.throws(() => closed.iterateOrders({}), srskit.MisuseError)
    await assert.rejects(closed.investigate('renew', {}), srskit.MisuseError)
  })

  test('an investigation looks, and sends no order', async () => {
    const values = registration('example-lost.com')
    standIn.fault('SW_REGISTER:after-commit:reset')
    const sentAt = standIn.now
    const orders = () => standIn.requests.filter(({ command }) => command === 'SW_REGISTER DOMAIN').length
    await assert.rejects(client.register(values), srskit.OutcomeUnknownError)
    const sent = orders()
    const found = await client.investigate('register', values, { sentAt, patienceMs: 0 })
    assert.ok(['ran', 'did_not_run', 'still_open', 'cannot_tell'].includes(found.verdict))
    assert.ok(found.next && found.advice && found.summary)
    assert.deepEqual([found.command, found.subject], ['register', 'example-lost.com'])
    assert.ok(found.found.length > 0 && found.calls > 0)
    assert.ok(found.found.every(({ source, says, values: seen }) => source && says && typeof seen === 'object'))
    assert.equal(orders(), sent)
    // What it says goes into the next one as it is, null too.
    const { nothingFoundAt, orderId } = found
    const again = await client.investigate('register', values, { sentAt, patienceMs: 0, nothingFoundAt, orderId })
    assert.equal(again.subject, 'example-lost.com')
    await client.investigate('register', values, { sentAt, patienceMs: 0, nothingFoundAt: null, orderId: null })
    await assert.rejects(client.investigate('lookup', { domain: 'example.com' }), srskit.InvalidRequestError)
    await assert.rejects(client.investigate('register', values, { sentAt: 'now' }), TypeError)
    // Milliseconds where seconds are wanted.
    await assert.rejects(client.investigate('register', values, { sentAt: Date.now() }), (error) => {
      assert.deepEqual(error.problems.map(({ path }) => path), ['sentAt'])
      return true
    })
  })
})

// In a process of its own, which has to end by itself; of two investigations for one thread, the second never begins.
test('an investigation that nobody waits for does not go on', () => {
  const script = async (testing, order) => {
    const { StandIn } = require(testing)
    const standIn = new StandIn()
    const client = standIn.client({ connections: 1 })
    const look = (signal) => {
      const known = { sentAt: standIn.now, patienceMs: 600_000, signal }
      return client.investigate('register', order, known).catch(({ name }) => name)
    }
    const begun = Date.now()
    const names = await Promise.all([look(AbortSignal.timeout(1000)), look(AbortSignal.timeout(1000))])
    const tookMs = Date.now() - begun
    const asked = standIn.requests.length
    process.on('exit', () => console.log(JSON.stringify({ names, tookMs, asked, later: standIn.requests.length - asked })))
  }
  const given = [require.resolve('../testing.js'), registration('example-lost.com')].map((value) => JSON.stringify(value))
  const ran = spawnSync(process.execPath, ['-e', `(${script})(${given})`], { encoding: 'utf8', timeout: 10_000 })
  assert.equal(ran.status, 0, ran.error ?? ran.stderr)
  const { names, tookMs, asked, later } = JSON.parse(ran.stdout)
  assert.deepEqual(names, ['TimeoutError', 'TimeoutError'])
  assert.ok(tookMs < 3000, `${tookMs} ms`)
  assert.ok(asked > 0)
  assert.equal(later, 0)
})

describe('a caller that stops waiting', () => {
  let server
  let reached

  // Takes the connection and says nothing, so that nothing ends before it is told to.
  before(async () => {
    server = net.createServer((socket) => {
      socket.on('error', () => {})
      reached?.()
    })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  after(() => server.close())

  const fresh = () =>
    new srskit.Client({
      system: `https://127.0.0.1:${server.address().port}`,
      username: 'reseller',
      key: 'not-a-real-key',
      proxy: 'none',
      connections: 1,
    })

  const underWay = () => new Promise((resolve) => (reached = resolve))

  test('of an order under way hears that its outcome is unknown, and how it ended', async () => {
    const controller = new AbortController()
    const warnings = []
    const listen = (warning) => warnings.push(warning)
    process.on('warning', listen)
    const arrived = underWay()
    const order = fresh().renew(
      { domain: 'example.com', period: 1, currentExpirationYear: 2027, handle: 'process' },
      { signal: controller.signal, timeoutMs: 400, traceId: 'renewal-7', validate: 'off' },
    )
    await arrived
    const reason = new Error('the shop has closed')
    controller.abort(reason)
    await assert.rejects(order, (error) => {
      assert.ok(error instanceof srskit.OutcomeUnknownError)
      assert.deepEqual([error.mayHaveRun, error.next, error.abortReason], ['maybe', 'look_first', reason])
      assert.equal(error.traceId, 'renewal-7')
      return true
    })
    while (!warnings.some(({ code }) => code === 'SRSKIT_ABORTED_CALL_ENDED')) await once(process, 'warning')
    process.removeListener('warning', listen)
    assert.equal(warnings[0].name, 'OutcomeUnknownError')
    assert.match(warnings[0].message, /^renew \(renewal-7\): /)
    assert.match(warnings.at(-1).message, /^an aborted call has ended: renew \(renewal-7\): not_sent, code none$/)
  })

  test('of a read hears the reason of the signal', async () => {
    const controller = new AbortController()
    const arrived = underWay()
    const call = fresh().lookup({ domain: 'example.com' }, { signal: controller.signal, timeoutMs: 300 })
    await arrived
    controller.abort()
    await assert.rejects(call, { name: 'AbortError' })
  })

  test('of an order that waits for its turn hears the reason, and nothing is sent', async () => {
    const client = fresh()
    const arrived = underWay()
    const first = client.lookup({ domain: 'example.com' }, { timeoutMs: 300 })
    await arrived
    let connections = 0
    reached = () => (connections += 1)
    const order = client.call('RENEW', 'DOMAIN', {}, { signal: AbortSignal.timeout(20) })
    await assert.rejects(order, { name: 'TimeoutError' })
    await assert.rejects(first, { name: 'NotSentError' })
    // The next call has its turn after the one that was given up.
    await assert.rejects(client.call('RENEW', 'DOMAIN', {}, { timeoutMs: 600 }), { name: 'NotSentError' })
    assert.equal(connections, 1)
  })

  test('before the call hears it at once', async () => {
    await assert.rejects(fresh().getBalance({}, { signal: AbortSignal.abort() }), { name: 'AbortError' })
    await assert.rejects(fresh().getBalance({}, { signal: {} }), TypeError)
  })
})
