// A sample panel, for the checker: what has to be accepted is written plainly, what has to be refused stands below
// `@ts-expect-error`, which is an error itself when there is nothing to refuse.

import {
  Client,
  Exchange,
  InvalidRequestError,
  OutcomeUnknownError,
  RejectedError,
  SrskitError,
  diagnose,
  doctor,
  explainSignature,
  prepare,
  type ContactInput,
  type DoctorReport,
  type Investigation,
  type LookupReply,
  type RegisterInput,
} from 'srskit'
import { StandIn } from 'srskit/testing'

const contact: ContactInput = {
  firstName: 'Zoë',
  lastName: 'Example',
  email: 'zoe@example.com',
  phone: '+1.4165550123',
  address1: '1 Example Street',
  city: 'Toronto',
  country: 'CA',
}

export async function search(client: Client, domain: string): Promise<string> {
  const reply: LookupReply = await client.lookup({ domain }, { timeoutMs: 5000, signal: AbortSignal.timeout(9000) })
  const available: boolean = reply.available
  const code: string | null = reply.code
  const tries: number = reply.raw.tries
  return available ? `${domain} is free (${code}, ${tries})` : `${domain}: ${reply.availability}`
}

export async function buy(client: Client, domain: string): Promise<number | undefined> {
  const order: RegisterInput = {
    domain,
    period: 1,
    username: 'owner',
    password: 'not-a-real-pw1',
    handle: 'process',
    contactSet: { owner: contact, admin: contact, billing: contact },
    nameservers: ['ns1.example.net', { name: 'ns2.example.net' }],
  }
  const reply = await client.register(order, { traceId: 'invoice-1' })
  return reply.id
}

export async function balance(client: Client): Promise<string> {
  const { balance: amount } = await client.getBalance()
  const exact: string = amount
  // @ts-expect-error an amount is an exact text
  const inexact: number = amount
  return exact + String(inexact)
}

export async function expiring(client: Client): Promise<string[]> {
  const names: string[] = []
  for await (const row of client.iterateExpiringDomains({ expiresFrom: '2027-01-01', expiresTo: '2027-12-31' })) {
    if (row.name !== undefined && row.autoRenew !== true) names.push(row.name)
  }
  return names
}

export function tell(error: unknown): string {
  if (error instanceof OutcomeUnknownError) return error.advice
  if (error instanceof RejectedError) return `${error.responseCode}: ${error.responseText}`
  if (error instanceof InvalidRequestError) return error.problems.map(({ path, fix }) => `${path}: ${fix}`).join()
  if (error instanceof SrskitError) return error.next satisfies string
  throw error
}

export async function whatHappened(client: Client, order: RegisterInput): Promise<Investigation['verdict']> {
  return (await client.investigate('register', order, { sentAt: new Date(), patienceMs: 0 })).verdict
}

export async function whatHappenedAgain(client: Client, order: RegisterInput, before: Investigation): Promise<boolean> {
  const { nothingFoundAt, orderId } = before
  const { next } = await client.investigate('register', order, { nothingFoundAt, orderId })
  return next === 'send_again'
}

export async function whatIsWrong(signal: AbortSignal): Promise<string[]> {
  const report: DoctorReport = await doctor({ system: 'horizon', lowWater: '250.00', waitAllowlistMs: 60_000, signal })
  if (report.state === 'healthy') return []
  const again = diagnose(report.observations ?? '', { strict: true })
  return again.findings.filter(({ verdict }) => verdict === 'fail').map(({ check, fix }) => `${check}: ${fix}`)
}

export function whySo(body: Buffer, key: string, signature: string): string {
  const { verdict, explanations, words } = explainSignature({ body, key, signature })
  return verdict === 'explained' ? explanations.flat().map(({ name }) => name).join() : words
}

export function ownLoop(): boolean | undefined {
  const exchange = new Exchange('lookup', { domain: 'example.com' }, { username: 'reseller', key: 'k' })
  const step = exchange.step()
  return step.step === 'done' ? step.reply.available : undefined
}

export async function ownHttp(system: string): Promise<boolean> {
  const request = prepare('lookup', { domain: 'example.com' }, { username: 'reseller', key: 'k' })
  const answer = await fetch(system, { method: 'POST', headers: request.headers, body: request.body })
  return request.interpret(answer.status, Buffer.from(await answer.arrayBuffer())).available
}

export function test(): Client {
  using standIn = new StandIn({ balance: '10.00' })
  standIn.fault('RENEW:after-commit:reset')
  return standIn.client({ timeoutMs: 1000 })
}

export async function mistakes(client: Client): Promise<void> {
  // @ts-expect-error there is no such setting
  new Client({ timeout: 5 })
  // @ts-expect-error the domain is missing
  await client.lookup({})
  // @ts-expect-error names are in camelCase
  await client.register({ domain: 'example.com', reg_username: 'owner' })
  // @ts-expect-error a period is a number
  await client.renew({ domain: 'example.com', period: '1', currentExpirationYear: 2027, handle: 'process', autoRenew: false })
  // @ts-expect-error there is no such word
  await client.renew({ domain: 'example.com', period: 1, currentExpirationYear: 2027, handle: 'later', autoRenew: false })
  // @ts-expect-error there is no such option
  await client.lookup({ domain: 'example.com' }, { timeout: 5 })
  // @ts-expect-error there is no such command
  await client.regsiter({})
  // @ts-expect-error what may be sent again is not investigated
  await client.investigate('lookup', { domain: 'example.com' })
  // @ts-expect-error the values are those of the command
  await client.investigate('renew', { domain: 'example.com', period: '1' })
  // @ts-expect-error an amount is an exact text
  await doctor({ lowWater: 250 })
  // @ts-expect-error only a list can be iterated
  client.iterateLookup({})
  // @ts-expect-error an error is not made by hand
  new SrskitError('x')
  // @ts-expect-error the account is missing
  new Exchange('LOOKUP', 'DOMAIN', {})
}
