'use strict'

// Plain JavaScript values to JSON text of texts, objects and arrays, which is all that the wire has.
//
// The text is put together here, because no JavaScript object keeps keys such as "10" and "2" in order.

const { isDate, isMap, isUint8Array } = require('node:util/types')

const native = require('./native.js')
const { unwrap } = require('./errors.js')

// Deeper than the encoder takes, so that its own refusal is the one that people see; less deep than the
// native reader of JSON takes.
const MAX_DEPTH = 100
const MAX_ITEMS = 200_000
const LONGEST_STEP = 64

class Endless extends Error {}

/** Place, bounds and problems while a value is read. */
class Intake {
  constructor(name) {
    this.steps = name ? [name] : []
    this.depth = 0
    this.items = 0
    this.problems = []
  }

  refuse(what, fix) {
    const shown = this.steps.map((step) => String(step).slice(0, LONGEST_STEP).replace(/\p{Cc}/gu, '\uFFFD'))
    this.problems.push([shown.join('.').toWellFormed(), what, fix])
  }

  within(step, value, read) {
    this.steps.push(step)
    this.depth += 1
    this.items += 1
    if (this.depth > MAX_DEPTH || this.items > MAX_ITEMS) {
      this.refuse('values are nested too deeply, or are too many', 'look for a container that holds itself')
      throw new Endless()
    }
    const result = read(value, this)
    this.depth -= 1
    this.steps.pop()
    return result
  }
}

// What stands for a refused value; it goes no further.
const NOTHING = '""'

function readText(text, intake) {
  if (text.isWellFormed()) return JSON.stringify(text)
  intake.refuse('the text holds half a surrogate pair, which no encoding can carry', 'correct the text')
  return NOTHING
}

function readNumber(number, intake) {
  // The sum makes minus zero zero.
  if (Number.isSafeInteger(number)) return `"${number + 0}"`
  intake.refuse('the number is not whole, or too large to be exact', 'pass amounts as a text, large numbers as a BigInt')
  return NOTHING
}

function readBigInt(number, intake) {
  const text = String(number)
  if (text.length <= 40) return `"${text}"`
  intake.refuse('the number has too many digits', 'pass it as a text')
  return NOTHING
}

function isPlain(object) {
  const prototype = Object.getPrototypeOf(object)
  // Objects of another realm (a vm context) have an Object.prototype of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function readEntries(entries, intake) {
  const written = []
  for (const [key, value] of entries) {
    // What is undefined was never set; what is null was meant to say something.
    if (value === undefined) continue
    if (typeof key !== 'string') {
      intake.refuse(`a key is of type ${typeof key}, not a text`, 'write keys as texts')
      continue
    }
    const entry = intake.within(key, value, () => `${readText(key, intake)}:${read(value, intake)}`)
    written.push(entry)
  }
  return `{${written.join(',')}}`
}

function readObject(object, intake) {
  // By index, so that a hole is met as what it reads as.
  if (Array.isArray(object)) return `[${Array.from(object, (item, index) => intake.within(index, item, read)).join(',')}]`
  if (isMap(object)) return readEntries(object, intake)
  if (isPlain(object)) return readEntries(Object.entries(object), intake)
  if (isDate(object)) {
    intake.refuse('a Date names a moment, and the service wants texts', 'pass a text such as 2027-08-26')
    return NOTHING
  }
  intake.refuse(
    `an object of class ${object.constructor?.name || 'unknown'} has no form on the wire`,
    'pass a plain object, an array or a Map',
  )
  return NOTHING
}

function read(value, intake) {
  switch (typeof value) {
    case 'string':
      return readText(value, intake)
    case 'boolean':
      return value ? '"1"' : '"0"'
    case 'number':
      return readNumber(value, intake)
    case 'bigint':
      return readBigInt(value, intake)
    case 'object':
      if (value !== null) return readObject(value, intake)
  }
  intake.refuse(
    `${value === null ? 'null' : `a value of type ${typeof value}`} has no form on the wire`,
    value == null ? 'leave the key out, or pass an empty text' : 'pass a text, whole number, boolean, object or array',
  )
  return NOTHING
}

/** JSON text for an object of plain values, as most calls have it; undefined for any other. */
function readFlat(object) {
  if (!isPlain(object)) return undefined
  let written = ''
  for (const key of Object.keys(object)) {
    const value = object[key]
    if (value === undefined) continue
    const text = flatText(value)
    if (text === undefined || !key.isWellFormed()) return undefined
    written += `${written === '' ? '' : ','}${JSON.stringify(key)}:${text}`
  }
  return `{${written}}`
}

function flatText(value) {
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : undefined
  if (typeof value === 'number') return Number.isSafeInteger(value) ? `"${value + 0}"` : undefined
  return typeof value === 'boolean' ? (value ? '"1"' : '"0"') : undefined
}

/**
 * JSON text for a value of the wire.
 *
 * @param {unknown} value what was given
 * @param {string} name where it belongs; begins the path of each problem
 */
function toJson(value, name = '') {
  const intake = new Intake(name)
  let result
  try {
    result = read(value, intake)
  } catch (error) {
    if (!(error instanceof Endless)) throw error
  }
  if (intake.problems.length > 0) unwrap(native.refuse(JSON.stringify(intake.problems)))
  return result
}

/** JSON text for a whole command. */
function commandToJson(action, object, attributes, items) {
  const parts = [`"action":${JSON.stringify(text(action, 'action'))}`, `"object":${JSON.stringify(text(object, 'object'))}`]
  if (attributes !== undefined) parts.push(`"attributes":${objectToJson(attributes, 'attributes', 'attributes')}`)
  if (items !== undefined) parts.push(`"items":${objectToJson(items, 'items', '')}`)
  return `{${parts.join(',')}}`
}

/** JSON text for a command of the catalogue. */
function namedToJson(name, values) {
  const command = `"command":${JSON.stringify(text(name, 'name'))}`
  return values === undefined ? `{${command}}` : `{${command},"attributes":${objectToJson(values, 'values', '')}}`
}

function objectToJson(value, argument, name) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new TypeError(`${argument} must be an object of names and values`)
  }
  // What is not flat, or wrong, is read with its place in mind.
  return readFlat(value) ?? toJson(value, name)
}

/** A text argument. */
function text(value, argument) {
  if (typeof value !== 'string') throw new TypeError(`${argument} must be a string`)
  if (!value.isWellFormed()) throw new TypeError(`${argument} holds half a surrogate pair`)
  return value
}

/** A body argument. */
function bytes(value, argument) {
  if (!isUint8Array(value)) throw new TypeError(`${argument} must be a Buffer or Uint8Array`)
  return value
}

/** A number argument that may be left out. */
function optionalNumber(value, argument) {
  if (value !== undefined && !Number.isFinite(value)) throw new TypeError(`${argument} must be a number`)
  return value
}

/** A text argument that may be left out. */
function optionalText(value, argument) {
  return value === undefined ? undefined : text(value, argument)
}

/** A flag that is false when it is left out. */
function flag(value = false, argument) {
  if (typeof value !== 'boolean') throw new TypeError(`${argument} must be true or false`)
  return value
}

module.exports = { bytes, commandToJson, flag, namedToJson, optionalNumber, optionalText, text, toJson }
