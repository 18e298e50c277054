import { afterAll, beforeAll, expect, test } from 'vitest'

import { OutcomeUnknownError } from 'srskit'
import { StandIn } from 'srskit/testing'

let standIn

beforeAll(() => {
  standIn = new StandIn()
})
afterAll(() => standIn.stop())

test('the stand-in answers', async () => {
  const { available } = await standIn.client().lookup({ domain: 'example-is-free.com' })
  expect(available).toBe(true)
})

test('errors keep their classes', async () => {
  standIn.fault('RENEW:after-read:reset')
  const renewal = { domain: 'example.com', period: 1, currentExpirationYear: 2027, handle: 'process' }
  await expect(standIn.client().renew(renewal, { validate: 'off' })).rejects.toBeInstanceOf(OutcomeUnknownError)
})
