// The types beside those of a browser, as they are in most projects: `fetch` is the one of the DOM there.

import { Exchange, encode, prepare } from 'srskit'

const account = { username: 'reseller', key: 'k' }

export async function ownHttp(system: string): Promise<boolean> {
  const request = prepare('lookup', { domain: 'example.com' }, account)
  const answer = await fetch(system, { method: 'POST', headers: request.headers, body: request.body })
  return request.interpret(answer.status, new Uint8Array(await answer.arrayBuffer())).available
}

export async function ownLoop(system: string): Promise<Response | undefined> {
  const step = new Exchange('LOOKUP', 'DOMAIN', { domain: 'example.com' }, account).step()
  if (step.step !== 'send') return undefined
  return fetch(system, { method: 'POST', headers: step.headers, body: step.body })
}

export const blob: Blob = new Blob([encode({ protocol: 'XCP' })])
