import { type ExecFileException, execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { temporaryFolder } from '../temporary.ts'
import { freePort } from './free-port.ts'

vi.setConfig({ testTimeout: 300_000 })

const source = join(import.meta.dirname, '..', '..')

/** A machine in a folder: the program, its data, its settings, and what starts and stops it. */
async function machine() {
  const folder = temporaryFolder()
  const [root, data, service] = [join(folder, 'naeste'), join(folder, 'data'), join(folder, 'service')]
  const port = await freePort()
  mkdirSync(data)
  copyProgram(root)
  const settings = {
    PORT: port,
    HOST: '127.0.0.1',
    DATA_DIR: data,
    NODE: process.execPath,
    SELF_TEST_MINUTES: 0,
  }
  const environment = { ...settings, CATALOGUE: alwaysOpen(folder) }
  const env = join(folder, 'naeste.env')
  writeFileSync(
    env,
    Object.entries(environment)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  writeFileSync(service, serviceScript({ root, env, folder }), { mode: 0o755 })
  const run = (file: string, ...args: string[]) => ran(file, args, { root, data, env, service })
  onTestFinished(async () => void (await run(service, 'stop')))
  await run(service, 'start')
  const address = `http://127.0.0.1:${port}`
  await vi.waitFor(async () => expect((await fetch(`${address}/api/health`)).ok).toBe(true), patience)
  const update = (release: string, watch = '2') =>
    run(join(source, 'hardware', 'machine', 'update.sh'), '--built', '--watch', watch, release)
  return { folder, root, data, address, update }
}
const patience = { timeout: 150_000, interval: 100 }

/** The program as it is built; `change` makes another release of it. */
function copyProgram(to: string, change: (dist: string) => void = () => undefined): string {
  mkdirSync(to)
  cpSync(join(source, 'dist'), join(to, 'dist'), { recursive: true })
  cpSync(join(source, 'package.json'), join(to, 'package.json'))
  symlinkSync(join(source, 'node_modules'), join(to, 'node_modules'))
  change(join(to, 'dist', 'server'))
  return to
}

/** As systemd does it, but for starting anew what falls. */
const serviceScript = ({ root, env, folder }: { root: string; env: string; folder: string }) => `#!/bin/sh
pid=${folder}/pid
case $1 in
  start)
    cd ${root}
    env $(cat ${env}) ${process.execPath} dist/server/main.js >>${folder}/log 2>&1 </dev/null &
    echo $! >$pid ;;
  stop)
    kill $(cat $pid) 2>/dev/null
    while kill -0 $(cat $pid) 2>/dev/null; do sleep 0.1; done ;;
esac
true
`

function ran(
  file: string,
  args: readonly string[],
  { root, data, env, service }: Record<'root' | 'data' | 'env' | 'service', string>,
): Promise<{ code: number; said: string }> {
  const environment = {
    ...process.env,
    NAESTE_ROOT: root,
    NAESTE_DATA: data,
    NAESTE_ENV: env,
    NAESTE_SERVICE: service,
  }
  return new Promise((done) => {
    execFile(file, args, { env: environment }, (error: ExecFileException | null, out, problems) =>
      done({ code: Number(error?.code ?? 0), said: out + problems }),
    )
  })
}

const noteOf = (data: string) => JSON.parse(readFileSync(join(data, 'last-update.json'), 'utf8'))

/** Falls when the test says so. */
const getsSick = (dist: string) => {
  const main = join(dist, 'main.js')
  const sickness = `import { existsSync as isThere } from 'node:fs'
setInterval(() => isThere(process.env.DATA_DIR + '/fall') && process.exit(1), 50)
`
  writeFileSync(main, sickness + readFileSync(main, 'utf8'))
}

/** Brings a form of the database that the program of before cannot read. */
const hasNewForm = (dist: string) => {
  const assets = join(dist, 'assets')
  const files = readdirSync(assets).map((name) => join(assets, name))
  const file = files.find((one) => /steps = migrations\)/.test(readFileSync(one, 'utf8'))) ?? ''
  const newer = "steps = [...migrations, 'CREATE TABLE of_the_future (id INTEGER) STRICT'])"
  writeFileSync(file, readFileSync(file, 'utf8').replace('steps = migrations)', newer))
}

test('a release that is well stays, and the way back lies beside it', async () => {
  const { folder, root, data, address, update } = await machine()
  const ticket = await takeTicket(address)
  const release = copyProgram(join(folder, 'release'), (dist) => writeFileSync(join(dist, 'is-new'), ''))
  expect(await update(release)).toMatchObject({ code: 0 })
  expect(existsSync(join(root, 'dist', 'server', 'is-new'))).toBe(true)
  expect(existsSync(join(`${root}.old`, 'dist', 'server', 'main.js'))).toBe(true)
  expect(existsSync(join(data, 'before-update', 'naeste.db'))).toBe(true)
  expect(noteOf(data)).toMatchObject({ outcome: 'kept', lostFacts: 0 })
  expect((await fetch(`${address}/api/tickets/${ticket.id}`)).status).toBe(200)
})

test('a release that cannot start changes nothing, and nobody in the lobby notices', async () => {
  const { folder, root, address, update } = await machine()
  const { started } = (await (await fetch(`${address}/api/health`)).json()) as { started: number }
  const release = copyProgram(join(folder, 'release'), (dist) =>
    writeFileSync(join(dist, 'main.js'), "throw new Error('it does not even begin')"),
  )
  const { code, said } = await update(release)
  expect(code).toBe(1)
  expect(said).toContain('it does not even begin')
  expect(said).toContain('Nothing was changed')
  expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ started })
  expect(existsSync(`${root}.old`)).toBe(false)
})

test('a release that gets sick is taken back by itself, with every number that it gave', async () => {
  const { folder, root, data, address, update } = await machine()
  const before = await takeTicket(address)
  const release = copyProgram(join(folder, 'release'), (dist) => {
    getsSick(dist)
    hasNewForm(dist)
  })
  const updating = update(release, '60')
  const meanwhile = await vi.waitFor(async () => {
    expect(existsSync(`${root}.old`)).toBe(true)
    return takeTicket(address)
  }, patience)
  writeFileSync(join(data, 'fall'), '')
  const { code, said } = await updating
  expect(said).toContain('Facts that were carried over: 1')
  expect(code).toBe(1)
  expect(noteOf(data)).toMatchObject({ outcome: 'taken-back', lostFacts: 0 })
  for (const { id, number } of [before, meanwhile])
    expect(await (await fetch(`${address}/api/tickets/${id}`)).json()).toMatchObject({ number })
  const next = await takeTicket(address)
  expect(next.number).not.toBe(meanwhile.number)
})
