'use strict'

// The envelope and its signature, for programs that move the bytes themselves.

const native = require('./native.js')
const { camelCased, unwrap } = require('./errors.js')
const { showOnly } = require('./shown.js')
const { bytes, text, toJson } = require('./values.js')

class Decoded {
  constructor({ value, warnings, header }) {
    this.value = value
    this.warnings = warnings
    this.header = camelCased(header)
    Object.freeze(this)
  }
}
showOnly(Decoded, ['warnings', 'header'])

function sign(body, key) {
  return unwrap(native.sign(bytes(body, 'body'), text(key, 'key')))
}

function verify(body, key, signature) {
  return unwrap(native.verify(bytes(body, 'body'), text(key, 'key'), text(signature, 'signature')))
}

function encode(value) {
  const result = native.encode(toJson(value))
  return typeof result === 'string' ? unwrap(result) : result
}

function decode(body) {
  return new Decoded(unwrap(native.decode(bytes(body, 'body'))))
}

module.exports = { Decoded, decode, encode, sign, verify }
