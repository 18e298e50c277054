'use strict'

// Options by name. One that is misspelt would otherwise be left out in silence: a time limit that is none.

const plain = (name) => name.toLowerCase().replaceAll('_', '')

/** What was probably meant: the same name but for capitals, underscores or an end that is missing. */
function meant(name, known) {
  return known.find((other) => plain(other).startsWith(plain(name)) || plain(name).startsWith(plain(other)))
}

/**
 * Gives options back, or refuses them when one has a name that is not known.
 *
 * @param {unknown} options what was given; nothing is fine
 * @param {string[]} known the names that there are
 * @param {string} kind what such a thing is called: `option` or `setting`
 */
function knownOnly(options, known, kind) {
  if (options === undefined) return {}
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`${kind}s must be an object`)
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown === undefined) return options
  const guess = meant(unknown, known)
  const help = guess === undefined ? `there are ${known.join(', ')}` : `did you mean ${guess}?`
  throw new TypeError(`there is no ${kind} ${unknown}; ${help}`)
}

module.exports = { knownOnly }
