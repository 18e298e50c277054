'use strict'

// One call as a step machine, for programs with an HTTP library of their own.

const native = require('./native.js')
const { camelCased, unwrap } = require('./errors.js')
const { knownOnly } = require('./options.js')
const { replyOf } = require('./replies.js')
const { showOnly } = require('./shown.js')
const { bytes, commandToJson, namedToJson, optionalNumber, optionalText, text } = require('./values.js')

const OPTIONS = ['username', 'key', 'items', 'timeoutMs', 'seed', 'validate']

class Send {
  constructor(parts, body) {
    Object.assign(this, camelCased(parts), { step: 'send', body })
    Object.freeze(this)
  }
}
showOnly(Send, ['step', 'connectTimeoutMs', 'answerTimeoutMs', 'ownConnection', 'attempt'])

class Exchange {
  #native

  /** `(action, object, attributes, options)`, or `(name, values, options)` for a command of the catalogue. */
  constructor(...args) {
    const isRaw = typeof args[1] === 'string' || args.length > 3
    const given = knownOnly(args[isRaw ? 3 : 2], OPTIONS, 'option')
    const { username, key, items, timeoutMs, seed, validate } = given
    if (!isRaw && items !== undefined) throw new TypeError('items belong to a call by action and object')
    const exchange = native.openExchange(
      isRaw ? commandToJson(args[0], args[1], args[2], items) : namedToJson(args[0], args[1]),
      text(username, 'username'),
      text(key, 'key'),
      optionalNumber(timeoutMs, 'timeoutMs'),
      optionalNumber(seed, 'seed') ?? Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
      optionalText(validate, 'validate'),
    )
    this.#native = typeof exchange === 'string' ? unwrap(exchange) : exchange
  }

  get isOrder() {
    return this.#native.isOrder()
  }

  step() {
    const json = this.#native.step()
    const end = json.indexOf('\n')
    const { step, ...parts } = unwrap(end < 0 ? json : json.slice(0, end))
    switch (step) {
      case 'send':
        return new Send(parts, this.#native.body())
      case 'wait':
        return Object.freeze({ step, ...parts })
      default:
        return Object.freeze({ step, reply: replyOf(json.slice(end + 1)) })
    }
  }

  tick(elapsedMs) {
    if (typeof elapsedMs !== 'number') throw new TypeError('elapsedMs must be a number')
    unwrap(this.#native.tick(elapsedMs))
  }

  received(status, body) {
    if (status !== null && !(Number.isInteger(status) && status >= 0 && status <= 999)) {
      throw new TypeError('status must be an HTTP status, or null for an envelope without HTTP head')
    }
    unwrap(this.#native.received(status ?? undefined, bytes(body, 'body')))
  }

  failed(stage, cause = 'other', why = cause.replaceAll('_', ' ')) {
    unwrap(this.#native.failed(text(stage, 'stage'), text(cause, 'cause'), text(why, 'text')))
  }
}

module.exports = { Exchange, Send }
