'use strict'

// OpenSRS client: signed XML API calls for domains and certificates. Documented in index.d.ts.

const { Client } = require('./lib/client.js')
const { decode, encode, sign, verify } = require('./lib/codec.js')
const { diagnose, doctor, explainSignature } = require('./lib/doctor.js')
const { classes } = require('./lib/errors.js')
const { Exchange } = require('./lib/exchange.js')
const { prepare } = require('./lib/prepare.js')

module.exports = {
  Client,
  Exchange,
  decode,
  diagnose,
  doctor,
  encode,
  explainSignature,
  prepare,
  sign,
  verify,
  ...classes,
}
