'use strict'

// The examples of the README for fetch and undici, in a process of their own: Node takes extra certificates from
// its environment, and only when it starts.

const { execFile } = require('node:child_process')
const { promisify } = require('node:util')

const run = promisify(execFile)

async function byFetch({ system, username, key, caFile }) {
  const { stdout } = await run(process.execPath, [__filename], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: caFile, TEST_SYSTEM: system, TEST_USER: username, TEST_KEY: key },
  })
  return JSON.parse(stdout)
}

async function main() {
  const { TEST_SYSTEM: system, TEST_USER: username, TEST_KEY: key } = process.env
  const { prepare } = require('..')
  const request = () => prepare('lookup', { domain: 'example-is-free.com' }, { username, key })

  const first = request()
  const answer = await fetch(system, { method: 'POST', headers: first.headers, body: first.body })
  const byFetch = first.interpret(answer.status, Buffer.from(await answer.arrayBuffer()))

  const undici = require('undici')
  const second = request()
  const { statusCode, body } = await undici.request(system, {
    method: 'POST',
    headers: second.headers,
    body: second.body,
  })
  const byUndici = second.interpret(statusCode, Buffer.from(await body.arrayBuffer()))
  process.stdout.write(JSON.stringify({ fetch: byFetch.available, undici: byUndici.available }))
}

module.exports = { byFetch }
if (require.main === module) main()
