'use strict'

// A caller may stop waiting; an order that is under way cannot be called back.

const native = require('./native.js')
const { fromJson } = require('./errors.js')
const { ended } = require('./log.js')

/**
 * Makes a call whose caller may stop waiting.
 *
 * @param {(ticket: object) => Promise<string>} call makes it
 * @param {AbortSignal} signal says when nobody waits any more
 * @param {object} about what is logged about it
 */
async function abortable(call, signal, about) {
  if (!(signal instanceof AbortSignal)) throw new TypeError('signal must be an AbortSignal')
  signal.throwIfAborted()
  const ticket = new native.NativeTicket()
  const answer = call(ticket)
  let onAbort
  const aborted = new Promise((_, reject) => {
    onAbort = () => {
      const lost = ticket.giveUp()
      // It has ended, and what came of it is about to be handed over: that says more than the abort.
      if (lost === '') return
      if (lost === null) {
        reject(signal.reason)
        return
      }
      const error = fromJson(lost)
      error.abortReason = signal.reason
      reject(error)
      answer.then((json) => ended(about, json))
      process.emitWarning(error.message, { code: error.code, type: error.name })
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([answer, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

module.exports = { abortable }
