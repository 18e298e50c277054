/** The stand-in for tests: a local server that behaves as the test system does, and misbehaves on request. */

/// <reference types="node" />

import { Client, Settings } from './index.js'

/** How a stand-in is to be. */
export interface StandInOptions {
  /** What the account has at the start, as text: `'1000.00'`. */
  balance?: string | undefined
  /** Makes everything that is drawn by lot the same in each run. */
  seed?: number | undefined
  /** Behaves as production does: an allow list, all commands. */
  production?: boolean | undefined
  /** Refuses requests that the service would read although they are odd. */
  strict?: boolean | undefined
  /** Stops the stand-in's clock at this moment; `advance` moves it. */
  now?: Date | undefined
  /** Faults from the start; see {@link StandIn.fault}. */
  faults?: readonly string[] | undefined
}

/** A domain that the stand-in has. */
export interface StandInDomain {
  readonly name: string
  readonly registeredAt: Date
  readonly expiresAt: Date
  readonly autoRenew: boolean
  readonly locked: boolean
}

/** What was paid for an order. */
export interface StandInDebit {
  readonly orderId: number
  readonly domain: string
  /** An exact amount as text. */
  readonly amount: string
}

/** What the stand-in received. */
export interface StandInRequest {
  /** Action and object; null for what was turned away before it was read. */
  readonly command: string | null
  /** The bytes. They hold whatever was sent, contacts included. */
  readonly body: Buffer
}

/**
 * A stand-in on a free port of 127.0.0.1. It lives in this process, on threads of its own, and ends with it; works
 * in `node:test`, Jest and Vitest alike, one for each file or test.
 */
export class StandIn {
  /** Starts it. */
  constructor(options?: StandInOptions)
  /** Settings for a client of it. */
  readonly settings: Readonly<Required<Pick<Settings, 'system' | 'username' | 'key' | 'caFile' | 'proxy'>>>
  /** The same as environment, for programs under test. */
  readonly env: { readonly [name: string]: string }
  /** A client of it, closed by {@link StandIn.stop}; settings given here win. */
  client(settings?: Settings): Client
  /** Ends it. Once more does nothing. */
  stop(): void
  /**
   * Adds a fault, e.g. `'SW_REGISTER:after-commit:reset'`: for which command, where on the way, and what. An
   * error lists all that there are.
   */
  fault(text: string): void
  /** Takes all faults away. */
  clearFaults(): void
  /** What the account has, as text; may be set. */
  balance: string
  /** Puts a domain there that expires at this moment. */
  addDomain(name: string, expiresAt: Date): void
  /** All domains that it has. */
  readonly domains: readonly StandInDomain[]
  /** What was paid for, in order. */
  readonly debits: readonly StandInDebit[]
  /** What it received, in order. */
  readonly requests: readonly StandInRequest[]
  /** Its clock. */
  readonly now: Date
  /** Moves its clock on by milliseconds. */
  advance(milliseconds: number): void
  /** Ends it: `using standIn = new StandIn()`. */
  [Symbol.dispose](): void
}
