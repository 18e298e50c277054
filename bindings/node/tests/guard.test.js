'use strict'

// A panic in native code is an error, on the main thread and in the pool, and the process goes on.

const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const { test } = require('node:test')

const srskit = require('..')
const native = require('../lib/native.js')
const { Calls } = require('../lib/calls.js')
const { unwrap } = require('../lib/errors.js')

const isInternal = (error) => {
  assert.ok(error instanceof srskit.InternalError)
  assert.deepEqual([error.number, error.mayHaveRun, error.next], [99, 'maybe', 'support'])
  assert.match(error.message, /a panic in (Client\.)?_panic at .*\.rs:\d+/)
  assert.doesNotMatch(error.message, /nothing may show/)
  return true
}

test('on the main thread', () => {
  assert.throws(() => unwrap(native._panic()), isInternal)
  assert.equal(srskit.sign(Buffer.from('still here'), 'k').length, 32)
})

test('in the pool, more often than it has threads', async () => {
  const settings = { system: 'https://127.0.0.1:1', username: 'u', key: 'k', connections: '2' }
  const calls = new Calls()
  const client = native.openClient(JSON.stringify(settings), calls.settle)
  const panics = Array.from({ length: 20 }, () => calls.make((number) => client._panic(number)).then(unwrap))
  for (const outcome of await Promise.allSettled(panics)) {
    assert.equal(outcome.status, 'rejected')
    isInternal(outcome.reason)
  }
})

test('nothing of it is printed', () => {
  const script = `require(${JSON.stringify(require.resolve('../lib/native.js'))})._panic()`
  const { status, stderr, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  assert.deepEqual({ status, stderr, stdout }, { status: 0, stderr: '', stdout: '' })
})
