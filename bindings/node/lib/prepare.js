'use strict'

// One request for an HTTP library of your own: send it once, and have the answer read.

const { Exchange } = require('./exchange.js')
const { knownOnly } = require('./options.js')
const { showOnly } = require('./shown.js')

const OPTIONS = ['username', 'key', 'items', 'validate']
// So short that a try is never followed by another: whoever sends it does so once.
const ONE_TRY_MS = 1e-6

class Prepared {
  #exchange

  constructor(exchange) {
    const { headers, body } = exchange.step()
    this.#exchange = exchange
    this.headers = headers
    this.body = body
    this.isOrder = exchange.isOrder
    Object.freeze(this)
  }

  interpret(status, body) {
    this.#exchange.received(status, body)
    return this.#end()
  }

  failure(stage, cause, text) {
    this.#exchange.failed(stage, cause, text)
    try {
      this.#end()
    } catch (error) {
      return error
    }
    throw new Error('a failure that was reported is a reply')
  }

  #end() {
    const { reply } = this.#exchange.step()
    return reply
  }
}
showOnly(Prepared, ['isOrder'])

function prepare(...args) {
  const options = knownOnly(args.pop(), OPTIONS, 'option')
  return new Prepared(new Exchange(...args, { ...options, timeoutMs: ONE_TRY_MS }))
}

module.exports = { Prepared, prepare }
