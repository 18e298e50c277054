'use strict'

const { camelCased } = require('./errors.js')
const { showOnly } = require('./shown.js')

class Reply {
  constructor(report) {
    Object.assign(this, camelCased(report))
    Object.freeze(this)
  }
}
showOnly(Reply, ['outcome', 'reason', 'orderId', 'code', 'isSuccess', 'row', 'transactionId', 'httpStatus', 'tries'])

module.exports = { Reply }
