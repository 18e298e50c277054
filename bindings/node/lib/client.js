'use strict'

const { inspect } = require('node:util')
const { isDate } = require('node:util/types')

const native = require('./native.js')
const { abortable, checkSignal, unlessAborted } = require('./abort.js')
const { Calls } = require('./calls.js')
const { Investigation } = require('./investigation.js')
const { unwrap } = require('./errors.js')
const { publish } = require('./log.js')
const { knownOnly } = require('./options.js')
const { Rows } = require('./rows.js')
const { replyOf } = require('./replies.js')
const { SETTINGS, settingsToJson } = require('./settings.js')
const { commandToJson, namedToJson, optionalNumber, optionalText, text, toJson } = require('./values.js')

const OPTIONS = ['timeoutMs', 'validate', 'traceId']
const NAMED_OPTIONS = [...OPTIONS, 'signal']
const CALL_OPTIONS = ['items', ...NAMED_OPTIONS]
const NONE = '{}'
const LIST_OPTIONS = [...NAMED_OPTIONS, 'cursor']
const KNOWN = ['sentAt', 'affiliateId', 'orderId', 'nothingFoundAt', 'patienceMs', 'signal']

function open(settings, settle) {
  const client = native.openClient(settingsToJson(knownOnly(settings, SETTINGS, 'setting')), settle)
  return typeof client === 'string' ? unwrap(client) : client
}

class Client {
  #calls = new Calls()
  #native
  #system

  constructor(settings) {
    this.#native = open(settings, this.#calls.settle)
    this.#calls.threads(this.#native.connections())
    this.#system = this.#native.system()
    for (const notice of this.#native.notices()) process.emitWarning(notice, { code: 'SRSKIT_SETTINGS' })
  }

  static fromEnv() {
    return new this()
  }

  // No async functions: of a thousand calls made at once, each of their frames would have to be kept.
  call(action, object, attributes, options) {
    try {
      const { items, ...others } = knownOnly(options, CALL_OPTIONS, 'option')
      return this.#run(`${action} ${object}`, commandToJson(action, object, attributes, items), others)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  callSync(action, object, attributes, options) {
    const { items, ...others } = knownOnly(options, ['items', ...OPTIONS], 'option')
    return replyOf(this.#native.callSync(commandToJson(action, object, attributes, items), optionsToJson(others)))
  }

  command(name, values, options) {
    try {
      const known = knownOnly(options, NAMED_OPTIONS, 'option')
      return this.#run(text(name, 'name'), namedToJson(name, values), known)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  list(name, values, options) {
    const { cursor, signal, ...others } = knownOnly(options, LIST_OPTIONS, 'option')
    checkSignal(signal)
    const rows = this.#native.list(
      text(name, 'name'),
      values === undefined ? '{}' : toJson(values),
      optionalText(cursor, 'cursor') ?? undefined,
      optionsToJson(others),
    )
    return new Rows(typeof rows === 'string' ? unwrap(rows) : rows, this.#calls, cursor, signal)
  }

  async investigate(name, values, known) {
    const { signal, ...others } = knownOnly(known, KNOWN, 'option')
    const json = JSON.stringify(knownToJson(others))
    const order = namedToJson(name, values)
    const stop = new native.NativeStop()
    const look = () => this.#calls.make((number) => this.#native.investigate(number, order, json, stop))
    return new Investigation(unwrap(await unlessAborted(look, signal, () => stop.stop())))
  }

  close() {
    // Calls that wait for their turn are under way as well.
    this.#calls.flush()
    this.#native.close()
  }

  [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() {
    this.close()
  }

  async #run(command, json, options) {
    const started = performance.now()
    const { signal, traceId } = options
    const how = optionsToJson(options)
    try {
      const reply = replyOf(await this.#answer(command, json, how, signal, traceId))
      publish(this.#about(command, traceId), started, reply)
      return reply
    } catch (error) {
      publish(this.#about(command, traceId), started, error)
      throw error
    }
  }

  #answer(command, json, how, signal, traceId) {
    const make = (ticket) =>
      this.#calls.make((number, waited) => this.#native.call(number, waited, json, how, ticket))
    return signal === undefined ? make() : abortable(make, signal, this.#about(command, traceId))
  }

  #about(command, traceId) {
    return { command, system: this.#system, traceId }
  }

  [inspect.custom]() {
    return `Client { system: '${this.#system}' }`
  }
}

function knownToJson({ sentAt, affiliateId, orderId, nothingFoundAt, patienceMs }) {
  return {
    sentAt: optionalNumber(isDate(sentAt) ? sentAt.getTime() / 1000 : sentAt, 'sentAt'),
    affiliateId: optionalText(affiliateId, 'affiliateId'),
    // An investigation and an error say null where they know none.
    orderId: optionalText(typeof orderId === 'number' ? String(orderId) : (orderId ?? undefined), 'orderId'),
    nothingFoundAt: optionalNumber(nothingFoundAt ?? undefined, 'nothingFoundAt'),
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
