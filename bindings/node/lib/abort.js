'use strict'

// A caller may stop waiting; an order that is under way cannot be called back.

const native = require('./native.js')
const { fromJson } = require('./errors.js')
const { abandoned, ended } = require('./log.js')

/**
 * Makes a call whose caller may stop waiting.
 *
 * @param {(ticket: object) => Promise<string>} call makes it
 * @param {AbortSignal} signal says when nobody waits any more
 * @param {object} about what is logged about it
 */
async function abortable(call, signal, about) {
  checkSignal(signal)
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
      abandoned(about, error)
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([answer, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/**
 * Waits for work that costs nothing, unless its caller stops waiting: then it rejects with the signal's reason.
 *
 * @param {() => Promise<T>} begin begins the work; is not called when nobody waits from the start
 * @param {AbortSignal | undefined} signal says when nobody waits any more
 * @param {() => void} stop is called then
 * @template T
 * @returns {Promise<T>}
 */
async function unlessAborted(begin, signal, stop = () => {}) {
  if (signal === undefined) return begin()
  checkSignal(signal)
  signal.throwIfAborted()
  let onAbort
  const aborted = new Promise((_, reject) => {
    onAbort = () => {
      stop()
      reject(signal.reason)
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([begin(), aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function checkSignal(signal) {
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TypeError('signal must be an AbortSignal')
}

module.exports = { abortable, checkSignal, unlessAborted }
