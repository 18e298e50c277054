'use strict'

// The calls of a client that wait for their answer. This thread has more to do than to make calls: it hands them over
// in small portions, and takes answers for a short time in each turn of its loop.

const { performance } = require('node:perf_hooks')
const { clearInterval, setImmediate, setInterval } = require('node:timers')

// As they are now: people's tests put other ones in their place, which stand still.
const { queueMicrotask } = globalThis
const now = performance.now.bind(performance)

const LONG_MS = 2 ** 31 - 1
// So many for each thread of the pool that none of them waits for this one, which may be busy.
const AHEAD = 8
// Answers, and what their callers do with them, take up to this long before others have their turn.
const SLICE_MS = 2

class Calls {
  #queue = new Queue()
  #under = new Map()
  #threads = 1
  #next = 0
  #armed = false
  #answers = new Queue()
  #delivers = false
  #sliceEnds = 0
  #alive

  /** Says how many threads the pool has. */
  threads(count) {
    this.#threads = count
  }

  /**
   * Makes a call.
   *
   * @param {(number: number, waitedMs: number) => string | null} start begins it; gives its answer when there is one
   *   at once
   * @returns {Promise<string>} the answer
   */
  make(start) {
    return new Promise((resolve, reject) => {
      this.#queue.push({ start, resolve, reject, since: now() })
      // Whoever settles hands the next one over.
      if (this.#armed || this.#under.size >= AHEAD * this.#threads) return
      // The process does not end while somebody waits; the native side alone would not keep it.
      this.#alive ??= setInterval(() => {}, LONG_MS)
      // A thousand calls made in one go are asked for first: threads that wake up meanwhile would only be in the way.
      this.#armed = true
      queueMicrotask(this.#first)
    })
  }

  /** What the native side tells. */
  settle = (number, answer) => {
    const resolve = this.#under.get(number)
    if (resolve === undefined) return
    this.#under.delete(number)
    this.#handOver()
    this.#answers.push({ resolve, answer })
    if (!this.#delivers) this.#deliver()
  }

  /** Hands over all that there is, however much. */
  flush() {
    this.#handOver(Infinity)
  }

  /** What threads wait for, at once; the rest when others have had their turn. */
  #first = () => {
    this.#handOver(this.#threads)
    this.#armed = !this.#queue.isEmpty
    if (this.#armed) setImmediate(this.#rest)
  }

  #rest = () => {
    this.#armed = false
    this.#handOver()
  }

  #handOver(most = AHEAD * this.#threads) {
    while (this.#under.size < most && !this.#queue.isEmpty) this.#begin(this.#queue.shift())
    if (this.#under.size > 0) return
    clearInterval(this.#alive)
    this.#alive = undefined
  }

  #begin({ start, resolve, reject, since }) {
    this.#next = (this.#next + 1) % 2 ** 32
    const number = this.#next
    try {
      const answer = start(number, now() - since)
      if (answer === null) this.#under.set(number, resolve)
      else resolve(answer)
    } catch (error) {
      reject(error)
    }
  }

  // One after the other, so that what a caller does with its answer counts as well.
  #deliver = () => {
    this.#delivers = !this.#answers.isEmpty
    if (!this.#delivers || !this.#hasTime()) return
    const { resolve, answer } = this.#answers.shift()
    resolve(answer)
    queueMicrotask(this.#deliver)
  }

  /** Whether this turn of the loop may take one more answer; the next one goes on. */
  #hasTime() {
    const moment = now()
    if (this.#sliceEnds === 0) {
      this.#sliceEnds = moment + SLICE_MS
      setImmediate(this.#nextTurn)
    }
    return moment < this.#sliceEnds
  }

  #nextTurn = () => {
    this.#sliceEnds = 0
    this.#deliver()
  }
}

/** First in, first out; an array's `shift` moves all that is left. */
class Queue {
  #items = []
  #taken = 0

  get isEmpty() {
    return this.#taken === this.#items.length
  }

  push(item) {
    this.#items.push(item)
  }

  shift() {
    const item = this.#items[this.#taken]
    this.#items[this.#taken] = undefined
    this.#taken += 1
    if (this.isEmpty) {
      this.#items = []
      this.#taken = 0
    }
    return item
  }
}

module.exports = { Calls }
