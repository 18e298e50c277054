'use strict'

const { inspect } = require('node:util')

const native = require('./native.js')
const { unwrap } = require('./errors.js')
const { knownOnly } = require('./options.js')
const { Reply } = require('./replies.js')
const { commandToJson, optionalNumber, text } = require('./values.js')

// What a caller writes, and what the native side calls it.
const SETTINGS = {
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
const CALL_OPTIONS = ['items', 'timeoutMs']

/** Settings are texts on the way in, whatever place they come from. */
function settingText(name, value) {
  if (name === 'timeoutMs') return String(optionalNumber(value, name) / 1000)
  if (name === 'connections') return String(optionalNumber(value, name))
  if (name === 'pin' && Array.isArray(value)) return value.map((pin) => text(pin, name)).join(',')
  return text(value, name)
}

function open(settings) {
  const given = {}
  for (const [name, value] of Object.entries(knownOnly(settings, Object.keys(SETTINGS), 'setting'))) {
    if (value !== undefined) given[SETTINGS[name]] = settingText(name, value)
  }
  const client = native.openClient(JSON.stringify(given))
  return typeof client === 'string' ? unwrap(client) : client
}

class Client {
  #native
  #system

  constructor(settings) {
    this.#native = open(settings)
    this.#system = this.#native.system()
    for (const notice of this.#native.notices()) process.emitWarning(notice, { code: 'SRSKIT_SETTINGS' })
  }

  static fromEnv() {
    return new this()
  }

  async call(action, object, attributes, options) {
    return new Reply(unwrap(await this.#native.call(...args(action, object, attributes, options))))
  }

  callSync(action, object, attributes, options) {
    return new Reply(unwrap(this.#native.callSync(...args(action, object, attributes, options))))
  }

  close() {
    this.#native.close()
  }

  [inspect.custom]() {
    return `Client { system: '${this.#system}' }`
  }
}

function args(action, object, attributes, options) {
  const { items, timeoutMs } = knownOnly(options, CALL_OPTIONS, 'option')
  return [commandToJson(action, object, attributes, items), optionalNumber(timeoutMs, 'timeoutMs')]
}

module.exports = { Client }
