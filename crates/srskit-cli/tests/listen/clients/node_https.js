// Node's https: MISTAKE URL CA-FILE FOLDER.
'use strict'
const fs = require('node:fs')
const https = require('node:https')

const [mistake, url, caFile, folder] = process.argv.slice(2)
const headers = JSON.parse(fs.readFileSync(`${folder}/headers.json`, 'utf8'))
const body = fs.readFileSync(`${folder}/body`)
const ca = fs.readFileSync(caFile)
const request = https.request(url, { method: 'POST', headers, ca, timeout: 20_000 }, (answer) => answer.resume())
request.on('timeout', () => request.destroy(new Error('no answer in time')))
request.on('error', () => {
  process.exitCode = 9
})
if (mistake === 'chunked') request.write(body.subarray(0, 100))
request.end(mistake === 'chunked' ? body.subarray(100) : body)
