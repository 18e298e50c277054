'use strict'

// What JavaScript values become on the wire, and what is refused.

const assert = require('node:assert/strict')
const { test } = require('node:test')
const vm = require('node:vm')

const srskit = require('..')

const onTheWire = (value) => srskit.decode(srskit.encode({ v: value })).value.v

test('what is accepted', () => {
  for (const [value, wire] of [
    ['Zoë & Söhne 🦀', 'Zoë & Söhne 🦀'],
    [true, '1'],
    [false, '0'],
    [0, '0'],
    [-0, '0'],
    [-7, '-7'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [2n ** 64n, '18446744073709551616'],
    [0n, '0'],
    [[], []],
    [['a', 1], ['a', '1']],
    [{}, {}],
    [{ k: ['x', { y: 'z' }], u: undefined }, { k: ['x', { y: 'z' }] }],
    [Object.assign(Object.create(null), { a: 'b' }), { a: 'b' }],
    [new Map([['b', 1], ['a', new Map()]]), { b: '1', a: {} }],
    [vm.runInNewContext('({ a: ["b"] })'), { a: ['b'] }],
  ]) {
    assert.deepEqual(onTheWire(value), wire)
  }
})

test('what is refused, with its place', () => {
  class Contact {
    name = 'Zoe'
  }
  for (const [value, fix] of [
    [null, 'leave the key out, or pass an empty text'],
    [undefined, 'leave the key out, or pass an empty text'],
    [1.5, 'pass amounts as a text, large numbers as a BigInt'],
    [NaN, 'pass amounts as a text, large numbers as a BigInt'],
    [2 ** 53, 'pass amounts as a text, large numbers as a BigInt'],
    [10n ** 50n, 'pass it as a text'],
    [() => 1, 'pass a text, whole number, boolean, object or array'],
    [Symbol('s'), 'pass a text, whole number, boolean, object or array'],
    [new Date(0), 'pass a text such as 2027-08-26'],
    [new Set(['a']), 'pass a plain object, an array or a Map'],
    [Buffer.from('x'), 'pass a plain object, an array or a Map'],
    [new Contact(), 'pass a plain object, an array or a Map'],
    ['\ud83e', 'correct the text'],
  ]) {
    assert.throws(() => srskit.encode({ attributes: { list: ['fine', value] } }), (error) => {
      assert.ok(error instanceof srskit.InvalidRequestError)
      assert.deepEqual(error.problems.map(({ path, fix }) => [path, fix]), [['attributes.list.1', fix]])
      assert.ok(!error.message.includes('Zoe'))
      return true
    })
  }
})

test('a hole in an array is refused, and so is half a surrogate in a key', () => {
  // eslint-disable-next-line no-sparse-arrays
  assert.throws(() => srskit.encode([, 'x']), { code: 'SRSKIT_INVALID_REQUEST' })
  assert.throws(() => srskit.encode({ '\ud83e': 'x' }), { code: 'SRSKIT_INVALID_REQUEST' })
})

test('a Map keeps an order that no object has', () => {
  const body = srskit.encode(new Map([['10', 'a'], ['2', 'b']]))
  assert.ok(body.includes('<item key="10">a</item><item key="2">b</item>'))
  assert.throws(() => srskit.encode(new Map([[1, 'a']])), /a key is of type number, not a text/)
})

test('all problems are listed', () => {
  const credentials = { username: 'u', key: 'k' }
  assert.throws(() => new srskit.Exchange('LOOKUP', 'DOMAIN', { a: null, b: { c: 0.1 } }, credentials), (error) => {
    assert.deepEqual(error.problems.map(({ path }) => path), ['attributes.a', 'attributes.b.c'])
    return true
  })
})

test('what holds itself ends', () => {
  const endless = []
  endless.push(endless)
  let wide = 'x'
  for (let level = 0; level < 60; level += 1) wide = [wide, wide]
  for (const value of [endless, wide]) {
    assert.throws(() => srskit.encode(value), /holds itself/)
  }
})

test('depth is refused by the core first', () => {
  const nested = (levels) => (levels === 0 ? 'x' : { a: nested(levels - 1) })
  assert.throws(() => srskit.encode(nested(65)), { name: 'EncodeError', kind: 'too_deep' })
  assert.throws(() => srskit.encode(nested(100)), { name: 'EncodeError', kind: 'too_deep' })
  assert.throws(() => srskit.encode(nested(101)), { name: 'InvalidRequestError', message: /nested too deeply/ })
  const credentials = { username: 'u', key: 'k' }
  assert.throws(() => new srskit.Exchange('A', 'B', nested(100), credentials), { name: 'InvalidRequestError' })
})

test('a getter that throws is heard', () => {
  const value = { get a() { throw new RangeError('from the getter') } }
  assert.throws(() => srskit.encode(value), RangeError)
})

test('no key reaches a prototype, in or out', () => {
  const hostile = JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": "c", "hasOwnProperty": "h"}')
  const back = onTheWire(hostile)
  assert.deepEqual(Object.keys(back).sort(), ['__proto__', 'constructor', 'hasOwnProperty'])
  assert.equal(Object.getPrototypeOf(back), Object.prototype)
  assert.equal(back.polluted, undefined)
  assert.equal({}.polluted, undefined)
})

test('items stand beside the attributes', () => {
  const exchange = new srskit.Exchange('LOOKUP', 'DOMAIN', { domain: 'example.com' }, {
    username: 'u', key: 'k', items: { cookie: 'c' },
  })
  const send = exchange.step()
  assert.deepEqual(srskit.decode(send.body).value, {
    protocol: 'XCP', action: 'LOOKUP', object: 'DOMAIN', cookie: 'c', attributes: { domain: 'example.com' },
  })
  assert.deepEqual(send.headers, {
    'Content-Type': 'text/xml',
    'X-Username': 'u',
    'X-Signature': srskit.sign(send.body, 'k'),
    'Content-Length': String(send.body.length),
  })
})

test('bytes and moments of another realm are what they are', () => {
  const body = vm.runInNewContext('new Uint8Array([60, 97, 47, 62])')
  assert.equal(srskit.sign(body, 'k'), srskit.sign(Buffer.from('<a/>'), 'k'))
})

test('arguments of the wrong type are type errors', () => {
  const credentials = { username: 'u', key: 'k' }
  for (const run of [
    () => srskit.sign('text', 'k'),
    () => srskit.sign(Buffer.alloc(0), 1),
    () => srskit.sign(Buffer.alloc(0), '\ud83e'),
    () => srskit.decode('text'),
    () => new srskit.Exchange('A', 'B', [], credentials),
    () => new srskit.Exchange('A', 'B', null, credentials),
    () => new srskit.Exchange('A', 'B'),
    () => new srskit.Exchange('A', 'B', {}, credentials).received('200', Buffer.alloc(0)),
    () => new srskit.Client({ system: 'horizon', username: 'u', key: 'k', keey: 'x' }),
  ]) {
    assert.throws(run, TypeError)
  }
})
