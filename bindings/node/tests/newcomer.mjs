// What a newcomer does: the commands of the README in an empty folder, then its examples; no compiler on the path, no
// network. `cargo xtask test` packs the packages first.
//
//     node newcomer.mjs FOLDER-OF-THE-PACKAGES

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = path.resolve(process.argv[2])
const here = path.dirname(fileURLToPath(import.meta.url))
const readme = fs.readFileSync(path.join(here, '..', 'README.md'), 'utf8')
const project = fs.mkdtempSync(path.join(os.tmpdir(), 'srskit-newcomer-'))

// Only what npm and its scripts need.
const tools = path.join(project, '.tools')
fs.mkdirSync(tools)
for (const name of ['node', 'npm', 'npx', 'sh', 'ls']) {
  const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  fs.symlinkSync(fs.realpathSync(stdout.trim()), path.join(tools, name))
}
const env = { PATH: tools, HOME: project, npm_config_offline: 'true', npm_config_update_notifier: 'false' }

let passed = 0
function sh(command, more, status = 0) {
  const result = spawnSync('sh', ['-c', command], { cwd: project, encoding: 'utf8', env: { ...env, ...more }, maxBuffer: 1 << 26 })
  assert.equal(result.status, status, `${command}\n${result.stdout}${result.stderr}`)
  passed += 1
  return result
}

const section = (title) => readme.split(`## ${title}\n`)[1].split('\n## ')[0]
const blocks = (text, language) => [...text.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block]) => block)

// The first block is for the checkout; the others are for the project.
const [, ...install] = blocks(section('Install'), 'console')
const commands = install.flatMap((block) => block.split('\n')).filter((line) => line.startsWith('$ '))
assert.ok(commands.length >= 2, 'the README installs nothing')
for (const command of commands) sh(command.slice(2).replaceAll('../srskit/packages', packages))

const installed = path.join(project, 'node_modules')
const [binary] = fs.readdirSync(installed).filter((name) => name.startsWith('srskit-'))
for (const file of ['THIRD-PARTY.txt', 'LICENSE-MIT', 'LICENSE-APACHE']) {
  assert.ok(fs.statSync(path.join(installed, binary, file)).size > 500, file)
}
for (const file of ['index.d.ts', 'commands.d.ts', 'testing.d.ts', 'LICENSE-MIT', 'README.md']) {
  assert.ok(fs.existsSync(path.join(installed, 'srskit', file)), file)
}
assert.ok(!fs.existsSync(path.join(installed, 'srskit', 'tests')))

// Each example as its own file, in both systems of modules, with a stand-in of the package itself.
const serve = `
  const { StandIn } = require('srskit/testing')
  const { spawnSync } = require('node:child_process')
  const standIn = new StandIn()
  standIn.addDomain('example.org', new Date(Date.now() + 20 * 86400e3))
  const [, file] = process.argv
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    env: { ...process.env, ...standIn.env, NODE_EXTRA_CA_CERTS: standIn.settings.caFile },
  })
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  standIn.stop()
  process.exitCode = status
`
fs.writeFileSync(path.join(project, 'with-stand-in.cjs'), serve.replace('const [, file] =', 'const [, , file] ='))
const examples = [...blocks(readme, 'js'), ...blocks(readme, 'mjs')]
let ran = 0
for (const [index, example] of examples.entries()) {
  // Pieces without an import show a detail, and need what stands around them.
  if (!/^(import|const .* = require)/m.test(example)) continue
  const isTest = example.includes('node:test')
  const file = `example-${index}.${example.includes('require(') ? 'cjs' : 'mjs'}`
  fs.writeFileSync(path.join(project, file), example)
  const { stdout, stderr } = sh(isTest ? `node --test ${file}` : `node with-stand-in.cjs ${file}`)
  assert.doesNotMatch(stderr, /Error/, example)
  if (!isTest) assert.notEqual(stdout, '', example)
  ran += 1
}
assert.ok(ran >= 4, `${ran} examples ran`)

// Both systems of modules, each as a whole and in parts, and in threads.
fs.writeFileSync(
  path.join(project, 'threads.mjs'),
  `
  import { Worker, isMainThread, parentPort } from 'node:worker_threads'
  import whole, { Client } from 'srskit'
  import { StandIn } from 'srskit/testing'
  import { createRequire } from 'node:module'

  const required = createRequire(import.meta.url)('srskit')
  if (whole.Client !== Client || required.Client !== Client) throw new Error('there are two packages')
  if (isMainThread) {
    for (let n = 0; n < 3; n += 1) new Worker(new URL(import.meta.url)).on('message', (told) => console.log('thread', told))
  } else {
    const standIn = new StandIn()
    const { available } = await standIn.client().lookup({ domain: 'example-is-free.com' })
    standIn.stop()
    parentPort.postMessage(available)
  }
`,
)
assert.equal(sh('node threads.mjs').stdout, 'thread true\n'.repeat(3))

// What goes wrong at first says what to do.
const mistakes = [
  ['new Client()', /system: it is not set, .*username: .*key: it is not set; set one of SRSKIT_KEY/s],
  ["new Client({ system: 'test', username: 'u', key: 'k' })", /system: .*give production, horizon, or a URL/],
  ["new Client({ system: 'horizon', user: 'u', key: 'k' })", /there is no setting user; did you mean username\?/],
  ["new Client({ system: 'horizon', username: 'u', key: 'k\\n' })", /key: /],
  ["await new Client(given).lookup('example.com')", /values must be an object/],
  ["await new Client(given).lookup({ name: 'example.com' })", /domain: it is missing/],
  ["await new Client(given).lookup({ domain: 'example' })", /domain: /],
  ["await new Client(given).lookup({ domain: 'example.com' }, { timeout: 5 })", /did you mean timeoutMs\?/],
  ["await new Client(given).lookup({ domain: 'example.com' })", /refused|nothing listens/],
]
for (const [index, [mistake, message]] of mistakes.entries()) {
  const file = `mistake-${index}.mjs`
  const given = "{ system: 'https://127.0.0.1:1', username: 'u', key: 'k', proxy: 'none', timeoutMs: 3000 }"
  fs.writeFileSync(path.join(project, file), `import { Client } from 'srskit'\nconst given = ${given}\n${mistake}\n`)
  assert.match(sh(`node ${file}`, {}, 1).stderr, message)
}

assert.match(sh('npx srskit --version').stdout, /^srskit \d/)
assert.match(sh('npx srskit completions bash').stdout, /srskit/)
sh('npx srskit no-such-command', {}, 2)

// Where no binary fits, loading says so in words.
fs.rmSync(path.join(installed, binary), { recursive: true })
const { stderr } = sh(`node -e "require('srskit')"`, {}, 1)
assert.match(stderr, new RegExp(`srskit has no binary for .* install the package ${binary}`))
fs.rmSync(project, { recursive: true })
console.log(`# pass ${passed}`)
