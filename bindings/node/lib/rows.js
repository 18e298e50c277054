'use strict'

// A list that comes in pages, as an async iterator.

const { unlessAborted } = require('./abort.js')
const { unwrap } = require('./errors.js')

class Rows {
  #native
  #calls
  #page = []
  #cursor
  #failed = []
  #done = false
  #last = Promise.resolve()
  #signal

  constructor(native, calls, cursor, signal) {
    this.#native = native
    this.#calls = calls
    this.#cursor = cursor ?? null
    this.#signal = signal
  }

  get cursor() {
    return this.#cursor
  }

  get failed() {
    return this.#failed
  }

  next() {
    // One after the other, as a generator does it: two pages at once would be the same page.
    const turn = this.#last.then(() => this.#next())
    this.#last = turn.catch(() => {})
    return turn
  }

  async return(value) {
    this.#done = true
    return { done: true, value }
  }

  [Symbol.asyncIterator]() {
    return this
  }

  async #next() {
    if (this.#page.length === 0 && !this.#done) await this.#fetch()
    if (this.#done || this.#page.length === 0) return { done: true, value: undefined }
    const [list, row, cursor] = this.#page.pop()
    this.#cursor = cursor
    return { done: false, value: this.#native.isSearch() ? { list, row } : row }
  }

  async #fetch() {
    try {
      const page = () => this.#calls.make((number, waited) => this.#native.page(number, waited))
      const { rows, failed } = unwrap(await unlessAborted(page, this.#signal))
      this.#page = rows.reverse()
      this.#failed = failed
      this.#done = rows.length === 0
    } catch (error) {
      // An error is the last thing that comes.
      this.#done = true
      throw error
    }
  }
}

module.exports = { Rows }
