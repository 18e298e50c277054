// The same types through the other system of modules.

import srskit = require('srskit')
import testing = require('srskit/testing')

export const client: srskit.Client = new testing.StandIn().client()
export const step = new srskit.Exchange('LOOKUP', 'DOMAIN', {}, { username: 'u', key: 'k' }).step()
if (step.step === 'send') step.body satisfies Buffer
