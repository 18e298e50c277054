// Ratios: srskit from Node against the bare work underneath, in one run on this machine.
//
// Prints a line of JSON for each measure. `cargo xtask bench` builds the addon and runs this.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

import { XMLParser } from 'fast-xml-parser'
import { Agent } from 'undici'

import { Client, decode, encode, prepare } from '../index.mjs'
import { StandIn } from '../testing.mjs'

const DOMAINS = 1000
const CONNECTIONS = 8
const DELAY_MS = 20
const IN_FLIGHT = 1000
// A connection is retired after 90 commands, so a measured call never has to open one.
const CALLS = 80

async function main() {
  const rows = [
    ['node-decode', 'decode of 1,000 domains / fast-xml-parser plus the walk to the same objects', 1 / 5, decoding],
    ['node-call', 'call on a connection kept alive / undici POST of the same bytes', 1.1, calling],
    ['node-async', '1,000 awaited lookups of 20 ms over 8 connections / 1000 / 8 x 20 ms', 1.2, awaiting],
    ['node-loop', 'longest pause of the event loop in ms, 1,000 calls made in one go and in flight', 5, pausing],
  ]
  let ok = true
  for (const [name, measure, reach, run] of rows) {
    const samples = (await run()).sort((a, b) => a - b)
    const at = (share) => samples[Math.floor(samples.length * share)]
    const met = at(0.5) <= reach
    ok &&= met
    console.log(JSON.stringify({ name, measure, ratio: at(0.5), quartiles: [at(0.25), at(0.75)], reach, met }))
  }
  process.exitCode = ok ? 0 : 1
}

async function inTurns(ours, bare, rounds) {
  await ours()
  await bare()
  const ratios = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 ? await timed(bare) : await timed(ours)
    const second = round % 2 ? await timed(ours) : await timed(bare)
    ratios.push(round % 2 ? second / first : first / second)
  }
  return ratios
}

async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function decoding() {
  const domains = Array.from({ length: DOMAINS }, (_, n) => ({
    name: `d${n}.example.com`,
    expiredate: '2027-08-26 11:40:14',
    f_auto_renew: 'Y',
    f_let_expire: 'N',
  }))
  const attributes = { exp_domains: domains, total: String(DOMAINS) }
  const reply = { protocol: 'XCP', is_success: '1', attributes }
  const body = encode(reply)
  // As its documentation has it for attributes; texts stay texts.
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'item' })
  const bare = () => walkItem(parser.parse(body.toString('utf8')).OPS_envelope.body.data_block)
  assert.deepEqual(decode(body).value, reply)
  assert.deepEqual(bare(), reply)
  return inTurns(() => decode(body), bare, 60)
}

function walkItem(item) {
  if (typeof item === 'string') return item
  if (item.dt_assoc !== undefined) {
    const assoc = {}
    for (const inner of item.dt_assoc.item ?? []) assoc[inner['@_key']] = walkItem(inner)
    return assoc
  }
  if (item.dt_array !== undefined) return (item.dt_array.item ?? []).map(walkItem)
  return item['#text'] ?? ''
}

/** A stand-in in a process of its own, so that it does not share this one's threads. */
async function elsewhere(faults, use) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'serve', JSON.stringify(faults)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = await new Promise((resolve) => child.stdout.once('data', (data) => resolve([data])))
  try {
    return await use(JSON.parse(line))
  } finally {
    child.stdin.end()
  }
}

function serve(faults) {
  const standIn = new StandIn({ faults })
  console.log(JSON.stringify(standIn.settings))
  process.stdin.resume().on('end', () => standIn.stop())
}

async function calling() {
  return elsewhere([], async (settings) => {
    const { username, key, system, caFile } = settings
    const { headers, body } = prepare('LOOKUP', 'DOMAIN', { domain: 'example.com' }, { username, key })
    const ratios = []
    for (let turn = 0; turn < 10; turn += 1) {
      const agent = new Agent({ connections: 1, pipelining: 1, connect: { ca: readFileSync(caFile) } })
      const bare = async () => {
        const answer = await agent.request({ origin: system, path: '/', method: 'POST', headers, body })
        const bytes = Buffer.from(await answer.body.arrayBuffer())
        assert.ok(bytes.length > 100)
      }
      const client = new Client({ ...settings, connections: 1 })
      ratios.push(...(await inTurns(() => client.call('LOOKUP', 'DOMAIN', { domain: 'example.com' }), bare, CALLS)))
      client.close()
      await agent.close()
    }
    return ratios
  })
}

const slow = [`LOOKUP#*:after-read:delay=${DELAY_MS}ms`]

function many(client) {
  const names = Array.from({ length: IN_FLIGHT }, (_, n) => `d${n}.example.com`)
  return Promise.all(names.map((domain) => client.lookup({ domain })))
}

async function awaiting() {
  return elsewhere(slow, async (settings) => {
    const ratios = []
    for (let turn = 0; turn < 3; turn += 1) {
      const client = new Client({ ...settings, connections: CONNECTIONS })
      const taken = await timed(async () => {
        const replies = await many(client)
        assert.ok(replies.every(({ available }) => available))
      })
      ratios.push(taken / ((IN_FLIGHT / CONNECTIONS) * DELAY_MS))
      client.close()
    }
    return ratios
  })
}

async function pausing() {
  return elsewhere(slow, async (settings) => {
    const pauses = []
    for (let turn = 0; turn < 5; turn += 1) {
      const client = new Client({ ...settings, connections: CONNECTIONS })
      await client.lookup({ domain: 'example.com' })
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      await new Promise((resolve) => setTimeout(resolve, 5))
      // Asking for a thousand calls without a turn of the loop between is a pause as well.
      await many(client)
      delay.disable()
      // What the timer itself takes is no pause.
      pauses.push(delay.max / 1e6 - 1)
      client.close()
    }
    return pauses
  })
}

if (process.argv[2] === 'serve') serve(JSON.parse(process.argv[3]))
else await main()
