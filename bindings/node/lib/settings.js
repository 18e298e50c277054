'use strict'

// The settings of a client, by the names that callers give them.

const { optionalNumber, text } = require('./values.js')

// What a caller writes, and what the native side calls it.
const NATIVE = {
  system: 'system',
  username: 'username',
  key: 'key',
  caFile: 'ca_file',
  pin: 'pin',
  proxy: 'proxy',
  timeoutMs: 'timeout',
  connections: 'connections',
  keyFile: 'key_file',
  keyCommand: 'key_command',
  profile: 'profile',
  config: 'config',
}
const SETTINGS = Object.keys(NATIVE)

/** Settings are texts on the way in, whatever place they come from. */
function settingText(name, value) {
  if (name === 'timeoutMs') return String(optionalNumber(value, name) / 1000)
  if (name === 'connections') return String(optionalNumber(value, name))
  if (name === 'pin' && Array.isArray(value)) return value.map((pin) => text(pin, name)).join(',')
  return text(value, name)
}

/** JSON text for settings, all of which are known. */
function settingsToJson(settings) {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined)
  return JSON.stringify(Object.fromEntries(given.map(([name, value]) => [NATIVE[name], settingText(name, value)])))
}

module.exports = { SETTINGS, settingsToJson }
