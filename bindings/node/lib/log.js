'use strict'

// What is told of each call, on the diagnostics channel `srskit`. No body, key or value is among it.

const { channel } = require('node:diagnostics_channel')

const calls = channel('srskit')

function facts(outcome) {
  if (outcome instanceof Error) {
    return { outcome: outcome.errorClass ?? 'aborted', code: outcome.responseCode ?? null, tries: outcome.tries ?? null }
  }
  const { tries } = outcome.raw ?? outcome
  return { outcome: outcome.outcome, code: outcome.code, tries }
}

/** Tells that a call has ended. */
function publish(about, started, outcome) {
  if (!calls.hasSubscribers) return
  calls.publish({ event: 'call', ...about, ...facts(outcome), elapsedMs: performance.now() - started })
}

/** What a call is called, with its caller's own name for it. */
const named = ({ command, traceId }) => (traceId === undefined ? command : `${command} (${traceId})`)

/** Tells that nobody waits any more for an order that is under way. */
function abandoned(about, error) {
  process.emitWarning(`${named(about)}: ${error.message}`, { code: error.code, type: error.name })
}

/** Tells how an order ended whose caller had stopped waiting: nobody else would. */
function ended(about, json) {
  const { command, traceId } = about
  const { value, error } = JSON.parse(json.split('\n', 1)[0])
  const [outcome, code] = error ? [error.class, error.response_code] : [value.outcome, value.code]
  calls.publish({ event: 'aborted_call_ended', command, traceId, outcome, code: code ?? null })
  process.emitWarning(`an aborted call has ended: ${named(about)}: ${outcome}, code ${code ?? 'none'}`, {
    code: 'SRSKIT_ABORTED_CALL_ENDED',
  })
}

module.exports = { abandoned, ended, publish }
