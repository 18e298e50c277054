#!/usr/bin/env node
'use strict'

// The whole command line; exit codes are those of the native one.

const native = require('../lib/native.js')
const { unwrap } = require('../lib/errors.js')

// Node's own handlers raise the signal once more and count on having been taken away by then. The command line hands
// on to whatever was there before its own, and they would go round for ever. Without a listener libuv leaves the default.
for (const signal of ['SIGINT', 'SIGTERM']) {
  const nobody = () => {}
  process.on(signal, nobody)
  process.removeListener(signal, nobody)
}

process.exitCode = unwrap(native.runCommandLine(['srskit', ...process.argv.slice(2)]))
