import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../../server/store/database.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const start = join(import.meta.dirname, '..', '..', 'server', 'start.mjs')

test('one command makes the visits anew from the log, equal to those that were lost', async () => {
  const dataDir = temporaryFolder()
  const lobby = await lobbyForTest({ dataDir })
  const clerk = await signIn(lobby)
  for (let n = 0; n < 5; n++) await takeTicket(lobby.address)
  await clerk.press('3', 'open', {})
  await clerk.press('3', 'next', { holding: null })
  const ticket = await clerk.holding('3')
  await clerk.press('3', 'transfer', { ticket, to: { errand: 'mitid' } })
  await lobby.stop()

  const db = openFile(join(dataDir, 'naeste.db'))
  const visits = () => db.prepare('SELECT * FROM visit ORDER BY ticket, step').all()
  const before = visits()
  expect(before).toHaveLength(6)
  db.exec("DELETE FROM visit WHERE errand = 'mitid'; UPDATE visit SET calls = 9")
  const { stdout, status } = spawnSync(process.execPath, [start, '--rebuild'], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toContain('wrote 6 steps of visits')
  expect(visits()).toEqual(before)
  db.close()
})
