import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { machine, noteOf } from './machine-in-a-folder.ts'
import { fallsLater, toyProgram } from './toy-program.ts'

vi.setConfig({ testTimeout: 120_000 })

async function toyMachine(toy: Parameters<typeof toyProgram>[1] = {}) {
  const made = await machine((root) => toyProgram(root, toy))
  writeFileSync(join(made.data, 'naeste.db'), 'form=1 last=5')
  const serves = () => vi.waitFor(() => fetch(`${made.address}/api/health`).then(({ ok }) => ok), 5000)
  return { ...made, serves }
}

test('an update that finds no place for its copy leaves the lobby serving', async () => {
  const { folder, data, update, serves } = await toyMachine()
  writeFileSync(join(data, 'before-update'), 'no folder')
  const { code, said } = await update(toyProgram(join(folder, 'release')))
  expect(code).toBe(1)
  expect(said).toContain('Nothing was changed')
  expect(await serves()).toBe(true)
})

test('a database that cannot be copied leaves the lobby serving', async () => {
  const { folder, data, update, serves } = await toyMachine()
  const release = toyProgram(join(folder, 'release'))
  const refuses =
    "if (process.argv[3]?.includes('before-update')) process.exit(1)\nconsole.log('form=1 last=5')\n"
  writeFileSync(join(release, 'dist', 'server', 'copy-database.js'), refuses)
  const { code, said } = await update(release)
  expect(code).toBe(1)
  expect(said).toContain('Nothing was changed')
  expect(await serves()).toBe(true)
  expect(existsSync(join(data, 'last-update.json'))).toBe(false)
})

test('a program of before that cannot make its visits anew serves all the same', async () => {
  const { folder, data, update, serves } = await toyMachine({ rebuild: 'process.exit(1)' })
  const { code, said } = await update(toyProgram(join(folder, 'release'), { main: fallsLater }), '10')
  expect(code).toBe(1)
  expect(said).toContain('npm run rebuild')
  expect(noteOf(data)).toMatchObject({ outcome: 'taken-back', lostFacts: 0 })
  expect(await serves()).toBe(true)
})
