'use strict'

// Errors answer one question: what may I do now? The native side reports; here are the classes.

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())

class SrskitError extends Error {
  constructor(message, fields = {}) {
    super(message)
    Object.assign(this, fields)
  }
}

class InvalidRequestError extends SrskitError {}
class NotSentError extends SrskitError {}
class OutcomeUnknownError extends SrskitError {}
class NoAnswerError extends SrskitError {}
class RejectedError extends SrskitError {}
class AccessDeniedError extends SrskitError {}
class ThrottledError extends SrskitError {}
class MisuseError extends SrskitError {}
class InternalError extends SrskitError {}

/** A value cannot be written as an envelope. */
class EncodeError extends InvalidRequestError {}
/** Bytes cannot be read. If they answer an order, the order may have run: see its parent. */
class DecodeError extends OutcomeUnknownError {}

const BY_CODE = {
  SRSKIT_INVALID_REQUEST: InvalidRequestError,
  SRSKIT_NOT_SENT: NotSentError,
  SRSKIT_OUTCOME_UNKNOWN: OutcomeUnknownError,
  SRSKIT_NO_ANSWER: NoAnswerError,
  SRSKIT_REJECTED: RejectedError,
  SRSKIT_ACCESS_DENIED: AccessDeniedError,
  SRSKIT_THROTTLED: ThrottledError,
  SRSKIT_MISUSE: MisuseError,
  SRSKIT_INTERNAL: InternalError,
}

const BY_DOOR = { encode: EncodeError, decode: DecodeError }

const classes = {
  SrskitError,
  InvalidRequestError,
  NotSentError,
  OutcomeUnknownError,
  NoAnswerError,
  RejectedError,
  AccessDeniedError,
  ThrottledError,
  MisuseError,
  InternalError,
  EncodeError,
  DecodeError,
}

for (const [name, constructor] of Object.entries(classes)) {
  Object.defineProperty(constructor.prototype, 'name', { value: name, configurable: true, writable: true })
}

/** The object for names in snake case, with names in camelCase. */
function camelCased(record) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [camel(name), value]))
}

/** The error that the native side reports. */
function fromReport({ class: errorClass, message, fault, ...report }) {
  const { door, ...place } = fault ?? {}
  const constructor = BY_DOOR[door] ?? BY_CODE[report.code]
  return new constructor(message, { ...camelCased(report), errorClass, ...camelCased(place) })
}

/** Takes the JSON text of the native side apart: gives its value, or throws its error. */
function unwrap(json) {
  const answer = JSON.parse(json)
  if (answer.error !== undefined) throw fromReport(answer.error)
  return answer.value
}

/** The error in the JSON text of the native side, for those who do not throw it yet. */
function fromJson(json) {
  return fromReport(JSON.parse(json).error)
}

module.exports = { BY_CODE, camelCased, classes, fromJson, unwrap }
