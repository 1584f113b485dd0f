import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { prove } from '../../server/copies/prove.ts'
import { temporaryFolder } from '../temporary.ts'

/** A trial that never comes to its end. */
const endless = `
import { mkdirSync, writeFileSync } from 'node:fs'
const into = process.argv.at(-1)
mkdirSync(into)
writeFileSync(into + '/pid', String(process.pid))
setInterval(() => undefined, 1000)
`

test('a lobby that stops breaks the trial of a copy off: it leaves nothing behind, and says nothing about the copy', async () => {
  const folder = temporaryFolder()
  const script = join(folder, 'restore.mjs')
  const into = join(folder, 'copy-proof')
  writeFileSync(script, endless)
  const over = new AbortController()
  const trial = prove({ script, into, place: 'folder:/x', seq: 1, now: Date.now, over: over.signal })
  const pid = await vi.waitFor(
    () => {
      const written = Number(readFileSync(join(into, 'pid'), 'utf8'))
      expect(written).toBeGreaterThan(0)
      return written
    },
    { timeout: 20_000 },
  )
  over.abort()
  expect(await trial).toBeNull()
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  expect(existsSync(into)).toBe(false)
}, 30_000)
