'use strict'

// Objects that hold anybody's data say so instead of showing it when they are logged.

const { inspect } = require('node:util')

/** Makes `console.log` and the like show these fields only. */
function showOnly(constructor, names) {
  Object.defineProperty(constructor.prototype, inspect.custom, {
    value(depth, options) {
      const shown = Object.fromEntries(names.map((name) => [name, this[name]]))
      return `${constructor.name} ${inspect(shown, options)}`
    },
  })
}

module.exports = { showOnly }
