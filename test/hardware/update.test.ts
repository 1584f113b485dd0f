import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { copyProgram, machine, noteOf, patience } from './machine-in-a-folder.ts'

vi.setConfig({ testTimeout: 300_000 })

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
  expect(said).toContain('The new program ended at once. Nothing was changed')
  expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ started })
  expect(existsSync(`${root}.old`)).toBe(false)
})

test('a release that gets sick is taken back by itself, with every number that it gave, though the printer is away', async () => {
  const { folder, root, data, address, update } = await machine(copyProgram, { PRINTER: 'tcp://127.0.0.1:9' })
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
  expect(said).toContain('Taken back.')
  expect(code).toBe(1)
  expect(noteOf(data)).toMatchObject({ outcome: 'taken-back', lostFacts: 0 })
  for (const { id, number } of [before, meanwhile])
    expect(await (await fetch(`${address}/api/tickets/${id}`)).json()).toMatchObject({ number })
  const next = await takeTicket(address)
  expect(next.number).not.toBe(meanwhile.number)
})
