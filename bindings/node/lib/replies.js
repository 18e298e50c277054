'use strict'

const { camelCased, unwrap } = require('./errors.js')
const { showOnly } = require('./shown.js')

class Reply {
  constructor(report) {
    Object.assign(this, camelCased(report))
    Object.freeze(this)
  }
}
showOnly(Reply, ['outcome', 'reason', 'orderId', 'code', 'isSuccess', 'row', 'transactionId', 'httpStatus', 'tries'])

/** A reply to a command of the catalogue: its fields, and all that came under `raw`. */
class TypedReply {
  #json
  #raw

  constructor(fields, json) {
    Object.assign(this, fields)
    this.#json = json
    Object.freeze(this)
  }

  // Most callers never look, and a list of a thousand domains would be read twice.
  get raw() {
    this.#raw ??= new Reply(unwrap(this.#json))
    return this.#raw
  }
}
showOnly(TypedReply, ['outcome', 'code'])

/** The reply that the native side writes in one line, or in two when it has fields of its own. */
function replyOf(json) {
  const end = json.indexOf('\n')
  return end < 0 ? new Reply(unwrap(json)) : new TypedReply(unwrap(json.slice(0, end)), json.slice(end + 1))
}

module.exports = { Reply, TypedReply, replyOf }
