'use strict'

const express = require('express')
const { InvalidRequestError, OutcomeUnknownError, RejectedError, SrskitError } = require('srskit')

const { Orders } = require('./orders.js')
const pages = require('./pages.js')

/** The panel as an Express application; the client is given, so that tests can give one of a stand-in. */
function panel(client, orders = new Orders()) {
  const app = express()
  app.use(express.urlencoded({ extended: false }))

  app.get('/', (_request, response) => response.send(pages.home()))

  app.get('/search', async (request, response) => {
    const domain = String(request.query.domain ?? '')
    const { available, availability } = await client.lookup({ domain }, { timeoutMs: 10_000 })
    response.send(pages.found(domain, available, availability))
  })

  app.post('/orders', async (request, response) => {
    const order = orders.begin('register', registration(request.body))
    await send(client, orders, order)
    response.status(order.state === 'unknown' ? 202 : 200).send(pages.order(order))
  })

  app.post('/orders/:id/look', async (request, response) => {
    const order = orders.get(Number(request.params.id))
    if (order === undefined) return void response.status(404).send(pages.message('There is no such order.'))
    await look(client, orders, order)
    response.send(pages.order(order))
  })

  app.use(explain)
  return app
}

function registration({ domain, period, ...person }) {
  const owner = {
    firstName: person.firstName,
    lastName: person.lastName,
    email: person.email,
    phone: person.phone,
    address1: person.address1,
    city: person.city,
    postalCode: person.postalCode,
    country: person.country,
  }
  return {
    domain,
    period: Number(period ?? 1),
    username: person.username,
    password: person.password,
    handle: 'process',
    contactSet: { owner, admin: owner, billing: owner, tech: owner },
    nameservers: ['ns1.example.net', 'ns2.example.net'],
  }
}

async function send(client, orders, order) {
  try {
    const reply = await client.register(order.values, { traceId: `order-${order.id}` })
    orders.settle(order, reply.outcome, `order ${reply.id ?? 'without an id'}`)
  } catch (error) {
    if (error instanceof OutcomeUnknownError) orders.settle(order, 'unknown', 'We look what became of it.')
    else if (error instanceof RejectedError) orders.settle(order, 'refused', error.responseText)
    else throw error
  }
}

/** Only reads are sent; an order goes out again by a person's hand, and never because a page was loaded again. */
async function look(client, orders, order) {
  if (order.state !== 'unknown') return
  const { verdict, summary } = await client.investigate(order.command, order.values, { sentAt: order.sentAt })
  if (verdict === 'ran') orders.settle(order, 'done', summary)
  if (verdict === 'did_not_run') orders.settle(order, 'refused', summary)
}

/** What a customer may see: never the text of an error that was not made for them. */
function explain(error, _request, response, next) {
  if (error instanceof InvalidRequestError) {
    const problems = error.problems.map(({ path, what, fix }) => `${path}: ${what}; ${fix}`)
    return void response.status(400).send(pages.message('Please correct this:', problems))
  }
  if (error instanceof SrskitError) {
    return void response.status(503).send(pages.message('The registrar cannot be reached now. Please try again later.'))
  }
  next(error)
}

module.exports = { panel }
