// Whether memory grows: rounds of decoding, and calls of which half fail. Run by hand or by `cargo xtask test`.
//
//     MALLOC_ARENA_MAX=1 node --expose-gc --min-semi-space-size=8 --max-semi-space-size=8 leaks.mjs ROUNDS CALLS

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { Client, DecodeError, RejectedError, decode, encode } from '../index.mjs'
import { StandIn } from '../testing.mjs'

const MOST_KB = 1024
// Caches and arenas fill up to their size before anything is measured.
const WARM_UP = 0.3
const LEAST_WARM_UP = { decode: 30_000, call: 2000 }

async function residentKb() {
  // A turn of the loop between, so that what ends with a callback has ended.
  for (let turn = 0; turn < 4; turn += 1) {
    globalThis.gc()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return Math.round(process.memoryUsage.rss() / 1024)
}

async function decoding(rounds) {
  const good = encode({ protocol: 'XCP', attributes: { list: Array(3).fill({ name: 'example.com' }), word: 'Zoë' } })
  const bad = good.subarray(0, good.length / 2)
  for (let round = 0; round < rounds; round += 1) {
    try {
      decode(round % 2 ? bad : good)
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
    }
    // As in a program that does something else as well: objects of the addon end with a turn of the loop.
    if (round % 1000 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}

async function calling(client, calls) {
  let failed = 0
  for (let call = 0; call < calls; call += 1) {
    try {
      await client.lookup({ domain: call % 2 ? 'example.com' : 'exa mple.com' }, { validate: 'off' })
    } catch (error) {
      if (!(error instanceof RejectedError)) throw error
      failed += 1
    }
  }
  assert.equal(failed, Math.ceil(calls / 2))
}

async function grown(what, work, times) {
  await work(Math.max(LEAST_WARM_UP[what], Math.floor(times * WARM_UP)))
  const before = await residentKb()
  await work(times)
  const growth = (await residentKb()) - before
  console.log(`${what}: ${times} times, ${growth} KB of growth, at most ${MOST_KB} KB allowed`)
  return growth > MOST_KB
}

async function main(rounds, calls) {
  // The stand-in keeps what it receives; in a process of its own that is not counted here.
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'serve'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const settings = JSON.parse(await new Promise((resolve) => child.stdout.once('data', resolve)))
  const client = new Client(settings)
  const tooMuch = [
    await grown('decode', decoding, rounds),
    await grown('call', (times) => calling(client, times), calls),
  ]
  client.close()
  child.stdin.end()
  process.exitCode = tooMuch.includes(true) ? 1 : 0
}

if (process.argv[2] === 'serve') {
  const standIn = new StandIn()
  console.log(JSON.stringify(standIn.settings))
  process.stdin.resume().on('end', () => standIn.stop())
} else {
  await main(Number(process.argv[2]), Number(process.argv[3]))
}
