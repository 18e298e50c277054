'use strict'

const { Client } = require('srskit')

const { panel } = require('./panel.js')

const port = Number(process.env.PORT ?? 3000)
panel(new Client()).listen(port, () => console.log(`http://127.0.0.1:${port}`))
