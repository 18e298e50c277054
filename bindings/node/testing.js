'use strict'

// The stand-in for tests: a local server that behaves as the test system does. Documented in testing.d.ts.

const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { inspect } = require('node:util')
const { isDate } = require('node:util/types')

const native = require('./lib/native.js')
const { Client } = require('./lib/client.js')
const { camelCased, unwrap } = require('./lib/errors.js')
const { knownOnly } = require('./lib/options.js')
const { flag, optionalText, text } = require('./lib/values.js')

const OPTIONS = ['balance', 'seed', 'production', 'strict', 'now', 'faults']

/** A moment as milliseconds since 1970. */
function milliseconds(moment, name) {
  const number = isDate(moment) ? moment.getTime() : moment
  if (Number.isFinite(number)) return number
  throw new TypeError(`${name} must be a valid Date`)
}

/** What the native side takes, of what was given. */
function written({ balance, seed, production, strict, now, faults = [] }) {
  if (!Array.isArray(faults)) throw new TypeError('faults must be an array')
  if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new TypeError('seed must be a whole number, zero or more')
  }
  return {
    balance: optionalText(balance, 'balance'),
    seed,
    production: flag(production, 'production'),
    strict: flag(strict, 'strict'),
    now: now === undefined ? undefined : milliseconds(now, 'now'),
    faults: faults.map((fault) => text(fault, 'a fault')),
  }
}

class StandIn {
  #native
  #folder
  #clients = []
  #settings

  constructor(options) {
    const server = native.startStandIn(JSON.stringify(written(knownOnly(options, OPTIONS, 'option'))))
    this.#native = typeof server === 'string' ? unwrap(server) : server
    const { url, ca_pem: caPem, username, key } = unwrap(this.#native.address())
    this.#folder = mkdtempSync(join(tmpdir(), 'srskit-stand-in-'))
    process.once('exit', this.#tidy)
    const caFile = join(this.#folder, 'ca.pem')
    writeFileSync(caFile, caPem)
    this.#settings = Object.freeze({ system: url, username, key, caFile, proxy: 'none' })
  }

  get settings() {
    return this.#settings
  }

  client(settings) {
    const client = new Client({ ...this.#settings, ...settings })
    this.#clients.push(client)
    return client
  }

  get env() {
    const { system, username, key, caFile, proxy } = this.#settings
    return Object.freeze({
      SRSKIT_SYSTEM: system,
      SRSKIT_USERNAME: username,
      SRSKIT_KEY: key,
      SRSKIT_CA_FILE: caFile,
      SRSKIT_PROXY: proxy,
    })
  }

  stop() {
    for (const client of this.#clients.splice(0)) client.close()
    unwrap(this.#native.stop())
    process.removeListener('exit', this.#tidy)
    this.#tidy()
  }

  fault(fault) {
    unwrap(this.#native.fault(text(fault, 'a fault')))
  }

  clearFaults() {
    unwrap(this.#native.clearFaults())
  }

  get balance() {
    return unwrap(this.#native.balance())
  }

  set balance(amount) {
    unwrap(this.#native.setBalance(text(amount, 'balance')))
  }

  addDomain(name, expiresAt) {
    unwrap(this.#native.addDomain(text(name, 'name'), milliseconds(expiresAt, 'expiresAt')))
  }

  get domains() {
    return unwrap(this.#native.domains()).map(({ registered_at: registered, expires_at: expires, ...domain }) => ({
      ...camelCased(domain),
      registeredAt: new Date(registered),
      expiresAt: new Date(expires),
    }))
  }

  get debits() {
    return unwrap(this.#native.debits()).map(camelCased)
  }

  get requests() {
    return unwrap(this.#native.requests()).map((command, index) => ({ command, body: this.#native.requestBody(index) }))
  }

  get now() {
    return new Date(unwrap(this.#native.now()))
  }

  advance(span) {
    if (typeof span !== 'number') throw new TypeError('milliseconds must be a number')
    unwrap(this.#native.advance(span))
  }

  [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() {
    this.stop()
  }

  [inspect.custom]() {
    return `StandIn { system: '${this.#settings.system}' }`
  }

  #tidy = () => rmSync(this.#folder, { recursive: true, force: true })
}

module.exports = { StandIn }
