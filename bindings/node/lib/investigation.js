'use strict'

const { camelCased } = require('./errors.js')

/** The answer to "what happened to this order?". */
class Investigation {
  constructor({ found, ...report }) {
    Object.assign(this, camelCased(report))
    this.found = found.map(({ values, ...finding }) => Object.freeze({ ...finding, values: camelCased(values) }))
    Object.freeze(this)
  }
}

module.exports = { Investigation }
