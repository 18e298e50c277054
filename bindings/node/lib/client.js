'use strict'

const { inspect } = require('node:util')

const native = require('./native.js')
const { abortable } = require('./abort.js')
const { Calls } = require('./calls.js')
const { Investigation } = require('./investigation.js')
const { unwrap } = require('./errors.js')
const { publish } = require('./log.js')
const { knownOnly } = require('./options.js')
const { Rows } = require('./rows.js')
const { replyOf } = require('./replies.js')
const { commandToJson, namedToJson, optionalNumber, optionalText, text, toJson } = require('./values.js')

// What a caller writes, and what the native side calls it.
const SETTINGS = {
  system: 'system',
  username: 'username',
  key: 'key',
  caFile: 'ca_file',
  pin: 'pin',
  proxy: 'proxy',
  timeoutMs: 'timeout',
  connections: 'connections',
  keyFile: 'key_file',
  keyCommand: 'key_command',
  profile: 'profile',
  config: 'config',
}
const OPTIONS = ['timeoutMs', 'validate', 'traceId']
const NAMED_OPTIONS = [...OPTIONS, 'signal']
const CALL_OPTIONS = ['items', ...NAMED_OPTIONS]
const NONE = '{}'
const LIST_OPTIONS = [...OPTIONS, 'cursor']
const KNOWN = ['sentAt', 'affiliateId', 'orderId', 'nothingFoundAt', 'patienceMs']

/** Settings are texts on the way in, whatever place they come from. */
function settingText(name, value) {
  if (name === 'timeoutMs') return String(optionalNumber(value, name) / 1000)
  if (name === 'connections') return String(optionalNumber(value, name))
  if (name === 'pin' && Array.isArray(value)) return value.map((pin) => text(pin, name)).join(',')
  return text(value, name)
}

function open(settings, settle) {
  const given = {}
  for (const [name, value] of Object.entries(knownOnly(settings, Object.keys(SETTINGS), 'setting'))) {
    if (value !== undefined) given[SETTINGS[name]] = settingText(name, value)
  }
  const client = native.openClient(JSON.stringify(given), settle)
  return typeof client === 'string' ? unwrap(client) : client
}

class Client {
  #calls = new Calls()
  #native
  #system

  constructor(settings) {
    this.#native = open(settings, this.#calls.settle)
    this.#system = this.#native.system()
    for (const notice of this.#native.notices()) process.emitWarning(notice, { code: 'SRSKIT_SETTINGS' })
  }

  static fromEnv() {
    return new this()
  }

  async call(action, object, attributes, options) {
    const { items, signal, ...others } = knownOnly(options, CALL_OPTIONS, 'option')
    return this.#run(`${action} ${object}`, commandToJson(action, object, attributes, items), others, signal)
  }

  callSync(action, object, attributes, options) {
    const { items, ...others } = knownOnly(options, ['items', ...OPTIONS], 'option')
    return replyOf(this.#native.callSync(commandToJson(action, object, attributes, items), optionsToJson(others)))
  }

  async command(name, values, options) {
    const { signal, ...others } = knownOnly(options, NAMED_OPTIONS, 'option')
    return this.#run(text(name, 'name'), namedToJson(name, values), others, signal)
  }

  list(name, values, options) {
    const { cursor, ...others } = knownOnly(options, LIST_OPTIONS, 'option')
    const rows = this.#native.list(
      text(name, 'name'),
      values === undefined ? '{}' : toJson(values),
      optionalText(cursor, 'cursor') ?? undefined,
      optionsToJson(others),
    )
    return new Rows(typeof rows === 'string' ? unwrap(rows) : rows, this.#calls, cursor)
  }

  async investigate(name, values, known) {
    const json = JSON.stringify(knownToJson(knownOnly(known, KNOWN, 'option')))
    const order = namedToJson(name, values)
    const answer = await this.#calls.make((number) => this.#native.investigate(number, order, json))
    return new Investigation(unwrap(answer))
  }

  close() {
    this.#native.close()
  }

  [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() {
    this.close()
  }

  async #run(command, json, options, signal) {
    const started = performance.now()
    const about = { command, system: this.#system, traceId: options.traceId }
    const how = optionsToJson(options)
    const call = (ticket) => this.#calls.make((number) => this.#native.call(number, json, how, ticket))
    try {
      const reply = replyOf(await (signal === undefined ? call() : abortable(call, signal, about)))
      publish(about, started, reply)
      return reply
    } catch (error) {
      publish(about, started, error)
      throw error
    }
  }

  [inspect.custom]() {
    return `Client { system: '${this.#system}' }`
  }
}

function knownToJson({ sentAt, affiliateId, orderId, nothingFoundAt, patienceMs }) {
  return {
    sentAt: optionalNumber(sentAt instanceof Date ? sentAt.getTime() / 1000 : sentAt, 'sentAt'),
    affiliateId: optionalText(affiliateId, 'affiliateId'),
    orderId: optionalText(typeof orderId === 'number' ? String(orderId) : orderId, 'orderId'),
    nothingFoundAt: optionalNumber(nothingFoundAt, 'nothingFoundAt'),
    patienceMs: optionalNumber(patienceMs, 'patienceMs'),
  }
}

function optionsToJson({ timeoutMs, validate, traceId }) {
  if (timeoutMs === undefined && validate === undefined && traceId === undefined) return NONE
  return JSON.stringify({
    timeoutMs: optionalNumber(timeoutMs, 'timeoutMs'),
    validate: optionalText(validate, 'validate'),
    traceId: optionalText(traceId, 'traceId'),
  })
}

function define(name, method) {
  Object.defineProperty(method, 'name', { value: name })
  Object.defineProperty(Client.prototype, name, { value: method, writable: true, configurable: true })
}

// A method for each command of the catalogue, and one for each list; their types stand in commands.d.ts.
const [commands, lists] = unwrap(native.methodNames())
for (const name of commands) {
  define(name, function (values, options) {
    return this.command(name, values, options)
  })
}
for (const [name, command] of lists) {
  define(name, function (values, options) {
    return this.list(command, values, options)
  })
}

module.exports = { Client }
