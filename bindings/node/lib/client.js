'use strict'

const { inspect } = require('node:util')

const native = require('./native.js')
const { unwrap } = require('./errors.js')
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
}
const MORE_SETTINGS = { keyFile: 'key_file', keyCommand: 'key_command', profile: 'profile', config: 'config' }

/** Settings are texts on the way in, whatever place they come from. */
function settingText(name, value) {
  if (name === 'timeoutMs') return String(optionalNumber(value, name) / 1000)
  if (name === 'connections') return String(optionalNumber(value, name))
  if (name === 'pin' && Array.isArray(value)) return value.map((pin) => text(pin, name)).join(',')
  return text(value, name)
}

function open(settings, known, useEnvironment) {
  const given = {}
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(known, name)) throw new TypeError(`there is no setting ${name}`)
    if (value !== undefined) given[known[name]] = settingText(name, value)
  }
  const client = native.openClient(JSON.stringify(given), useEnvironment)
  return typeof client === 'string' ? unwrap(client) : client
}

// Hands a native client that `fromEnv` has made to the constructor; nobody outside can make one.
class Opened {
  constructor(native) {
    this.native = native
  }
}

class Client {
  #native
  #system

  constructor(settings = {}) {
    this.#native = settings instanceof Opened ? settings.native : open(settings, SETTINGS, false)
    this.#system = this.#native.system()
  }

  static fromEnv(settings = {}) {
    const opened = new Opened(open(settings, { ...SETTINGS, ...MORE_SETTINGS }, true))
    for (const notice of opened.native.notices()) process.emitWarning(notice, { code: 'SRSKIT_SETTINGS' })
    return new this(opened)
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

function args(action, object, attributes, { items, timeoutMs } = {}) {
  return [commandToJson(action, object, attributes, items), optionalNumber(timeoutMs, 'timeoutMs')]
}

module.exports = { Client }
