'use strict'

// One call as a step machine, for programs with an HTTP library of their own.

const native = require('./native.js')
const { camelCased, unwrap } = require('./errors.js')
const { knownOnly } = require('./options.js')
const { Reply } = require('./replies.js')
const { showOnly } = require('./shown.js')
const { bytes, commandToJson, optionalNumber, text } = require('./values.js')

const OPTIONS = ['username', 'key', 'items', 'timeoutMs', 'seed']

class Send {
  constructor(parts, body) {
    Object.assign(this, camelCased(parts), { step: 'send', body })
    Object.freeze(this)
  }
}
showOnly(Send, ['step', 'connectTimeoutMs', 'answerTimeoutMs', 'ownConnection', 'attempt'])

class Exchange {
  #native

  constructor(action, object, attributes, options) {
    const { username, key, items, timeoutMs, seed } = knownOnly(options, OPTIONS, 'option')
    const exchange = native.openExchange(
      commandToJson(action, object, attributes, items),
      text(username, 'username'),
      text(key, 'key'),
      optionalNumber(timeoutMs, 'timeoutMs'),
      optionalNumber(seed, 'seed') ?? Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
    )
    this.#native = typeof exchange === 'string' ? unwrap(exchange) : exchange
  }

  step() {
    const { step, ...parts } = unwrap(this.#native.step())
    switch (step) {
      case 'send':
        return new Send(parts, this.#native.body())
      case 'wait':
        return Object.freeze({ step, ...parts })
      default:
        return Object.freeze({ step, reply: new Reply(parts.reply) })
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
