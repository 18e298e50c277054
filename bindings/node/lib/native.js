'use strict'

// Finds the compiled addon: beside this package in a checkout, else in the package for this platform.

const { existsSync } = require('node:fs')
const { join } = require('node:path')

function platform() {
  if (process.platform !== 'linux') return `${process.platform}-${process.arch}`
  // Only glibc reports its version; a binary for the one does not load in the other.
  const libc = process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl'
  return `linux-${process.arch}-${libc}`
}

function load() {
  const name = platform()
  const beside = join(__dirname, '..', `srskit.${name}.node`)
  if (existsSync(beside)) return require(beside)
  try {
    return require(`srskit-${name}`)
  } catch (cause) {
    if (cause.code !== 'MODULE_NOT_FOUND') throw cause
    throw new Error(
      `srskit has no binary for ${name} here; install the package srskit-${name} (npm leaves it out with ` +
        '--omit=optional or --no-optional), or build it from source: see bindings/node in the repository',
      { cause },
    )
  }
}

module.exports = load()
