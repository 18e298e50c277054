'use strict'

// The calls of a client that wait for their answer.

const LONG_MS = 2 ** 31 - 1

class Calls {
  #waiting = new Map()
  #next = 0
  #alive

  /**
   * Makes a call.
   *
   * @param {(number: number) => string | null} start begins it; gives its answer when there is one at once
   * @returns {Promise<string>} the answer
   */
  make(start) {
    return new Promise((resolve) => {
      this.#next = (this.#next + 1) % 2 ** 32
      const number = this.#next
      const answer = start(number)
      if (answer !== null) {
        resolve(answer)
        return
      }
      this.#waiting.set(number, resolve)
      // The process does not end while somebody waits; the native side alone would not keep it.
      this.#alive ??= setInterval(() => {}, LONG_MS)
    })
  }

  /** What the native side tells. */
  settle = (number, answer) => {
    this.#waiting.get(number)?.(answer)
    this.#waiting.delete(number)
    if (this.#waiting.size > 0) return
    clearInterval(this.#alive)
    this.#alive = undefined
  }
}

module.exports = { Calls }
