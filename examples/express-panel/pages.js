'use strict'

// HTML. Whatever comes from elsewhere goes through `html`, which escapes it.

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

class Html {
  constructor(text) {
    this.text = text
  }
}

const escaped = (value) => {
  if (Array.isArray(value)) return value.map(escaped).join('')
  return value instanceof Html ? value.text : String(value).replace(/[&<>"']/g, (letter) => ESCAPES[letter])
}

function html(parts, ...values) {
  return new Html(parts.reduce((text, part, index) => text + escaped(values[index - 1]) + part))
}

const page = (body) => html`<!doctype html><meta charset="utf-8"><title>Panel</title>${body}`.text

function home() {
  return page(html`<form action="/search"><input name="domain"><button>Search</button></form>`)
}

function found(domain, available, availability) {
  if (!available) return page(html`<p>${domain}: ${availability}</p>`)
  return page(html`<p>${domain} is free</p><form action="/orders" method="post">
    <input type="hidden" name="domain" value="${domain}"><button>Buy</button></form>`)
}

function order({ id, values, state, note }) {
  const again = html`<form action="/orders/${id}/look" method="post"><button>Look again</button></form>`
  return page(html`<h1>${values.domain}: ${state}</h1><p>${note}</p>${state === 'unknown' ? again : ''}`)
}

function message(text, lines = []) {
  return page(html`<p>${text}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`)
}

module.exports = { found, home, message, order }
