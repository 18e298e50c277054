'use strict'

// How calls are handed over, and how answers are taken, by a native side that is played here.

const assert = require('node:assert/strict')
const { test } = require('node:test')

const { Calls } = require('../lib/calls.js')

/** A native side that begins calls, and answers when it is told to. */
function played(t, threads) {
  const calls = new Calls()
  calls.threads(threads)
  const begun = []
  const make = () =>
    calls.make((number, waitedMs) => {
      assert.ok(waitedMs >= 0)
      begun.push(number)
      return null
    })
  // Whoever waits keeps the process alive, also when a test has failed.
  t.after(() => {
    calls.flush()
    for (const number of begun) calls.settle(number, 'over')
  })
  return { calls, begun, make }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('nothing begins before the code has run that makes calls; then no more than the pool can hold', async (t) => {
  const { calls, begun, make } = played(t, 2)
  const answers = Array.from({ length: 40 }, make)
  assert.deepEqual(begun, [])
  await Promise.resolve()
  // As many as there are threads; the rest when the loop has turned.
  assert.equal(begun.length, 2)
  await turn()
  await turn()
  assert.equal(begun.length, 16)
  for (let answered = 0; answered < 40; answered += 1) calls.settle(begun[answered], `"${begun[answered]}"`)
  assert.equal(begun.length, 40)
  assert.deepEqual(await Promise.all(answers), begun.map((number) => `"${number}"`))
})

test('answers that come at once are spread over turns of the loop, in their order', async (t) => {
  const { calls, begun, make } = played(t, 100)
  const taken = []
  const busy = (answer) => {
    const end = performance.now() + 1
    while (performance.now() < end);
    taken.push(answer)
  }
  const all = Promise.all(Array.from({ length: 40 }, () => make().then(busy)))
  await turn()
  await turn()
  let turns = 0
  let waiting = true
  const count = () => {
    turns += 1
    if (waiting) setImmediate(count)
  }
  setImmediate(count)
  for (const number of begun) calls.settle(number, number)
  await all
  waiting = false
  assert.deepEqual(taken, begun)
  // Forty milliseconds of work, of which a turn takes two or a little more.
  assert.ok(turns >= 5, `${turns} turns`)
})

test('an answer that is there at once is one, and a refusal is an error', async () => {
  const calls = new Calls()
  assert.equal(await calls.make(() => 'at once'), 'at once')
  const refused = calls.make(() => {
    throw new TypeError('no number')
  })
  await assert.rejects(refused, TypeError)
})

test('what waits for its turn begins when the client closes', async (t) => {
  const { calls, begun, make } = played(t, 1)
  const answers = Array.from({ length: 20 }, make)
  calls.flush()
  assert.equal(begun.length, 20)
  for (const number of begun) calls.settle(number, 'done')
  assert.deepEqual(new Set(await Promise.all(answers)), new Set(['done']))
  // An answer that nobody waits for does no harm.
  calls.settle(begun[0], 'again')
})
