'use strict'

// Why do calls not work? The native side looks and judges; here it is asked.

const { inspect } = require('node:util')
const { isUint8Array } = require('node:util/types')

const native = require('./native.js')
const { unlessAborted } = require('./abort.js')
const { Calls } = require('./calls.js')
const { unwrap } = require('./errors.js')
const { knownOnly } = require('./options.js')
const { SETTINGS, settingsToJson } = require('./settings.js')
const { bytes, flag, optionalNumber, optionalText, text } = require('./values.js')

const WISHES = ['tryOtherSystem', 'waitAllowlistMs', 'lowWater', 'echoUrl', 'strict']
const OPTIONS = [...WISHES, 'onProgress', 'signal', ...SETTINGS]
const CASE = ['body', 'key', 'signature', 'otherKey', 'otherBody']
// Under which the native side tells what it is about to look at.
const PROGRESS = 0

class DoctorReport {
  constructor({ state, complete, findings }, observations) {
    Object.assign(this, { state, complete, findings: findings.map((finding) => Object.freeze(finding)) })
    if (observations !== undefined) this.observations = observations
    Object.freeze(this)
  }

  // What was seen is long, and of use to the next who judges it only.
  [inspect.custom](depth, options) {
    const { observations, ...shown } = this
    return `DoctorReport ${inspect(shown, options)}`
  }
}

async function doctor(options) {
  const { onProgress = () => {}, signal, ...others } = knownOnly(options, OPTIONS, 'option')
  if (typeof onProgress !== 'function') throw new TypeError('onProgress must be a function')
  const settings = settingsToJson(Object.fromEntries(Object.entries(others).filter(([name]) => SETTINGS.includes(name))))
  const wishes = wishesToJson(others)
  const stop = new native.NativeStop()
  const look = () => examine(settings, wishes, stop, (progress) => signal?.aborted || onProgress(progress))
  const { report, observations } = unwrap(await unlessAborted(look, signal, () => stop.stop()))
  return new DoctorReport(report, observations)
}

function examine(settings, wishes, stop, onProgress) {
  const calls = new Calls()
  return new Promise((resolve, reject) => {
    const hear = heard(onProgress, (error) => {
      stop.stop()
      reject(error)
    })
    const tell = (number, json) => (number === PROGRESS ? hear(json) : calls.settle(number, json))
    calls.make((number) => native.examine(number, settings, wishes, stop, tell)).then(resolve, reject)
  })
}

/** Hands progress over until that throws: nobody stands above it here, so that it would end the process. */
function heard(onProgress, fail) {
  let failed = false
  return (json) => {
    // The native side may have told of more before it heard that it is to stop.
    if (failed) return
    try {
      const [check, title] = unwrap(json)
      onProgress({ check, title })
    } catch (error) {
      failed = true
      fail(error)
    }
  }
}

function wishesToJson({ tryOtherSystem, waitAllowlistMs, lowWater, echoUrl, strict }) {
  return JSON.stringify({
    tryOtherSystem: flag(tryOtherSystem, 'tryOtherSystem'),
    waitAllowlistMs: optionalNumber(waitAllowlistMs, 'waitAllowlistMs'),
    lowWater: optionalText(lowWater, 'lowWater'),
    echoUrl: optionalText(echoUrl, 'echoUrl'),
    strict: flag(strict, 'strict'),
  })
}

/** Facts come as the text or bytes of a file, or read already. */
function factsToJson(observations) {
  if (typeof observations === 'string') return text(observations, 'observations')
  if (isUint8Array(observations)) return new TextDecoder('utf-8', { fatal: true }).decode(observations)
  if (observations !== null && typeof observations === 'object') return JSON.stringify(observations)
  throw new TypeError('observations must be the text, the bytes or the object of a facts.json')
}

function diagnose(observations, options) {
  const { strict } = knownOnly(options, ['strict'], 'option')
  return new DoctorReport(unwrap(native.diagnose(factsToJson(observations), flag(strict, 'strict'))))
}

function explainSignature(given) {
  const { body, key, signature, otherKey, otherBody } = knownOnly(given, CASE, 'option')
  return unwrap(
    native.explainSignature(
      bytes(body, 'body'),
      text(key, 'key'),
      text(signature, 'signature'),
      optionalText(otherKey, 'otherKey'),
      otherBody === undefined ? undefined : bytes(otherBody, 'otherBody'),
    ),
  )
}

module.exports = { diagnose, doctor, explainSignature }
