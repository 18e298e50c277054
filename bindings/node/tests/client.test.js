'use strict'

// The client: settings, the pool, and calls to the stand-in.

const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const dns = require('node:dns')
const fs = require('node:fs')
const https = require('node:https')
const net = require('node:net')
const os = require('node:os')
const path = require('node:path')
const { after, before, describe, test } = require('node:test')
const { Worker } = require('node:worker_threads')
const zlib = require('node:zlib')

const srskit = require('..')

const { SRSKIT_STANDIN_URL: STANDIN, SRSKIT_CA_FILE: CA, SRSKIT_USERNAME: USERNAME, SRSKIT_KEY: KEY } = process.env
const noStandIn = STANDIN ? false : 'SRSKIT_STANDIN_URL names no stand-in'

const fixed = (system, more) =>
  new srskit.Client({ system, username: 'reseller', key: 'not-a-real-key', proxy: 'none', ...more })

test('all problems of settings', () => {
  assert.throws(() => fixed('horizon', { pin: ['x'], timeoutMs: -1, connections: 0 }), (error) => {
    assert.ok(error instanceof srskit.InvalidRequestError)
    assert.deepEqual(error.problems.map(({ path }) => path).sort(), ['connections', 'pin', 'timeoutMs'])
    return true
  })
})

test('settings are named, and measured, as they are given', () => {
  const told = (settings, problem) => assert.throws(() => fixed('horizon', settings), (error) => {
    assert.deepEqual(error.problems.map(({ path, fix }) => `${path}: ${fix}`), [problem])
    return true
  })
  told({ timeoutMs: -1 }, 'timeoutMs: give milliseconds, such as 30000')
  told({ caFile: '/no/such/file' }, 'caFile: give the path of a PEM file')
})

// In a process of its own, because settings come from the real environment.
function inProcess(script, env) {
  const file = JSON.stringify(require.resolve('..'))
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'srskit-'))
  const result = spawnSync(process.execPath, ['-e', `const { Client } = require(${file}); ${script}`], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, XDG_CONFIG_HOME: home, ...env },
  })
  fs.rmSync(home, { recursive: true })
  return result
}

test('arguments come first, and the environment fills in', () => {
  const env = { SRSKIT_SYSTEM: 'production', SRSKIT_USERNAME: 'reseller', SRSKIT_KEY: 'k' }
  const script = "console.log(new Client(), Client.fromEnv(), new Client({ system: 'horizon' }))"
  const { stdout } = inProcess(script, env)
  assert.equal(stdout, "Client { system: 'production' } Client { system: 'production' } Client { system: 'horizon' }\n")
})

test('what is wrong in the environment is said', () => {
  const script = `try { new Client({ system: 'horizon', username: 'u', key: 'k' }) }
    catch (e) { console.log(e.problems.map((p) => p.path).join()) }`
  assert.equal(inProcess(script, { SRSKIT_TIMEOUT: 'nonsense' }).stdout, 'SRSKIT_TIMEOUT\n')
})

test('what is missing is named, with what to set', () => {
  const script = 'try { new Client() } catch (e) { console.log(e.problems.map((p) => `${p.path}: ${p.fix}`).join("\\n")) }'
  const { stdout } = inProcess(script, {})
  assert.match(stdout, /^system: .*\nusername: .*\nkey: set one of SRSKIT_KEY, .*\n$/)
})

test('a notice is a process warning', () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'srskit-')), 'key')
  fs.writeFileSync(file, 'not-a-real-key\n', { mode: 0o600 })
  const script = `new Client({ system: 'horizon', username: 'u', keyFile: ${JSON.stringify(file)} })`
  const { stderr } = inProcess(script, {})
  fs.rmSync(path.dirname(file), { recursive: true })
  assert.match(stderr, /SRSKIT_SETTINGS/)
  assert.doesNotMatch(stderr, /not-a-real-key/)
})

test('a setting or option that there is not is refused', async () => {
  const refused = (message) => ({ name: 'TypeError', message })
  const client = fixed('https://127.0.0.1:1')
  assert.throws(() => fixed('horizon', { timeout: 5 }), refused('there is no setting timeout; did you mean timeoutMs?'))
  assert.throws(() => fixed('horizon', { ca_file: 'x' }), refused('there is no setting ca_file; did you mean caFile?'))
  assert.throws(() => new srskit.Client('horizon'), refused('settings must be an object'))
  const misspelt = refused('there is no option timeout; did you mean timeoutMs?')
  await assert.rejects(client.call('LOOKUP', 'DOMAIN', {}, { timeout: 5 }), misspelt)
  assert.throws(() => client.callSync('LOOKUP', 'DOMAIN', {}, { timeout: 5 }), misspelt)
  assert.throws(() => client.callSync('LOOKUP', 'DOMAIN', {}, null), refused('options must be an object'))
  const account = { username: 'reseller', key: 'not-a-real-key' }
  assert.throws(
    () => new srskit.Exchange('LOOKUP', 'DOMAIN', {}, { ...account, deadline: 5 }),
    refused('there is no option deadline; there are username, key, items, timeoutMs, seed, validate'),
  )
})

test('a closed client is misuse', async () => {
  const client = fixed('https://127.0.0.1:1')
  client.close()
  client.close()
  assert.throws(() => client.callSync('LOOKUP', 'DOMAIN'), srskit.MisuseError)
  await assert.rejects(client.call('LOOKUP', 'DOMAIN'), { code: 'SRSKIT_MISUSE', message: /^misuse: the client is closed; make a new one/ })
})

describe('against a server that is silent', () => {
  let server
  let system

  before(async () => {
    server = net.createServer((socket) => socket.on('error', () => {}))
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    system = `https://127.0.0.1:${server.address().port}`
  })

  after(() => server.close())

  test('the event loop turns during a call', async () => {
    const call = fixed(system).call('SW_REGISTER', 'DOMAIN', {}, { timeoutMs: 500 })
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    await assert.rejects(call, { code: 'SRSKIT_NOT_SENT', timedOut: true, mayHaveRun: 'no' })
    clearInterval(timer)
    // A blocked loop would fire the timer once.
    assert.ok(turns >= 10, `${turns} turns`)
  })

  test('a synchronous call ends in the same error', () => {
    assert.throws(() => fixed(system).callSync('SW_REGISTER', 'DOMAIN', {}, { timeoutMs: 100 }), {
      name: 'NotSentError',
      timedOut: true,
    })
  })

  test('waiting for a thread is part of the time', async () => {
    const client = fixed(system, { connections: 1 })
    const calls = Array.from({ length: 3 }, () => client.call('SW_REGISTER', 'DOMAIN', {}, { timeoutMs: 300 }))
    const outcomes = await Promise.allSettled(calls)
    assert.deepEqual(outcomes.map(({ reason }) => [reason.name, reason.timedOut]), Array(3).fill(['NotSentError', true]))
    assert.equal(outcomes[2].reason.tries, 0)
  })

  test('a process may end in the middle of a call', () => {
    const script = `new Client({ system: '${system}', username: 'u', key: 'k', proxy: 'none' }).call('LOOKUP', 'DOMAIN'); setTimeout(() => process.exit(7), 50)`
    assert.equal(inProcess(script, {}).status, 7)
  })

  test('a worker thread may end in the middle of a call', async () => {
    const script = `
      const { Client } = require(${JSON.stringify(require.resolve('..'))})
      const { parentPort } = require('node:worker_threads')
      new Client({ system: '${system}', username: 'u', key: 'k', proxy: 'none' }).call('LOOKUP', 'DOMAIN', {}, { timeoutMs: 300 })
      parentPort.postMessage('calling')`
    const worker = new Worker(script, { eval: true })
    await new Promise((resolve) => worker.once('message', resolve))
    await worker.terminate()
    // Longer than the call takes to end, with nobody there to hear of it.
    await new Promise((resolve) => setTimeout(resolve, 600))
    assert.equal(srskit.sign(Buffer.from('still here'), 'k').length, 32)
  })
})

describe('against the stand-in', () => {
  const called = (name, run) => test(name, { skip: noStandIn }, run)
  const client = STANDIN && new srskit.Client({ system: STANDIN, proxy: 'none' })

  called('a promised call', async () => {
    const reply = await client.call('LOOKUP', 'DOMAIN', { domain: 'example.com' })
    assert.deepEqual([reply.outcome, reply.isSuccess, reply.tries, reply.httpStatus], ['done', true, 1, 200])
    assert.match(reply.code, /^21[01]$/)
  })

  called('a promised call while a test keeps the timers still', async (t) => {
    t.mock.timers.enable()
    const names = Array.from({ length: 40 }, (_, n) => `example-${n}.com`)
    const replies = await Promise.all(names.map((domain) => client.call('LOOKUP', 'DOMAIN', { domain })))
    assert.ok(replies.every(({ outcome }) => outcome === 'done'))
  })

  called('a synchronous call', () => {
    assert.ok('balance' in client.callSync('GET_BALANCE', 'BALANCE').attributes)
  })

  called('a wrong key is access denied', async () => {
    const wrong = new srskit.Client({ system: STANDIN, proxy: 'none', key: 'not-the-right-key' })
    const expected = { name: 'AccessDeniedError', responseCode: '401', next: 'check_access' }
    await assert.rejects(wrong.call('LOOKUP', 'DOMAIN', { domain: 'example.com' }), expected)
    assert.throws(() => wrong.callSync('LOOKUP', 'DOMAIN', { domain: 'example.com' }), expected)
  })

  called('calls go through while the four threads of Node are taken', async () => {
    // Each takes its thread for seconds; they end with the process if it is quicker.
    const busy = Array.from({ length: 4 }, () => zlib.brotliCompress(Buffer.alloc(1 << 23, 'ab'), () => {}))
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, n) => client.call('LOOKUP', 'DOMAIN', { domain: `example-${n}.com` })),
    )
    assert.equal(replies.length, 40)
    assert.ok(replies.every(({ outcome }) => outcome === 'done'))
    assert.equal(busy.length, 4)
  })

  called('an exchange over another HTTP library', async () => {
    const exchange = new srskit.Exchange('LOOKUP', 'DOMAIN', { domain: 'example.com' }, { username: USERNAME, key: KEY })
    const send = exchange.step()
    const { status, body } = await new Promise((resolve, reject) => {
      const request = https.request(STANDIN, { method: 'POST', headers: send.headers, ca: fs.readFileSync(CA) }, (answer) => {
        const parts = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode, body: Buffer.concat(parts) }))
      })
      request.on('error', reject)
      request.end(send.body)
    })
    exchange.received(status, body)
    assert.match(exchange.step().reply.code, /^21[01]$/)
  })
})

test('the module exports one thing under both systems of modules', async () => {
  const esm = await import('../index.mjs')
  const names = Object.keys(srskit).sort()
  assert.deepEqual(Object.keys(esm).sort(), [...names, 'default'].sort())
  assert.equal(esm.default, srskit)
  for (const name of names) assert.equal(esm[name], srskit[name])
  const types = fs.readFileSync(path.join(__dirname, '..', 'index.d.ts'), 'utf8')
  for (const name of names) assert.match(types, new RegExp(`export (class|const|function) ${name}\\b`))
})
