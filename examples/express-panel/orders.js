'use strict'

// The orders of this panel. A real one keeps them in a table, and so survives a crash between `begin` and `settle`.

class Orders {
  #rows = new Map()

  /** Writes an order down before it is sent. */
  begin(command, values) {
    const order = { id: this.#rows.size + 1, command, values, sentAt: new Date(), state: 'sent', note: '' }
    this.#rows.set(order.id, order)
    return order
  }

  get(id) {
    return this.#rows.get(id)
  }

  /** What became of it: `done`, `accepted`, `refused` or `unknown`. */
  settle(order, state, note) {
    Object.assign(order, { state, note })
    return order
  }
}

module.exports = { Orders }
