import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../../server/store/database.ts'
import { takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { lobbyForTest } from '../running.ts'
import { leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'

const yearMs = 365 * 86_400_000

/** The clock stood a year ahead when the last fact was kept. */
function keepFactOfNextYear(dataDir: string): void {
  const at = Date.now() + yearMs
  const date = new Date(at).toISOString().slice(0, 10)
  const carried = { tickets: [], counters: [] }
  const body = JSON.stringify({ type: 'DayStarted', at, date, carried })
  const db = openFile(join(dataDir, 'naeste.db'))
  db.prepare('INSERT INTO event (day, at, type, body, actor) VALUES (?, ?, ?, ?, ?)').run(
    date,
    at,
    'DayStarted',
    body,
    'kiosk',
  )
  db.close()
}

test('a lobby whose clock was a year ahead says that it is in doubt, and one press begins the right day', async () => {
  const dataDir = temporaryFolder()
  const environment = { CATALOGUE: alwaysOpen(dataDir) }
  const before = await lobbyForTest({ dataDir, environment })
  const boss = await leader(before)
  expect((await boss.ask('PUT', '/clock', { right: 'machine' })).status).toBe(409)
  const cookie = boss.cookies()
  await before.stop()
  keepFactOfNextYear(dataDir)

  const lobby = await lobbyForTest({ dataDir, environment })
  const ask = (method: string, input?: unknown) =>
    fetch(`${lobby.address}/api/clock`, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      ...(input === undefined ? {} : { body: JSON.stringify(input) }),
    })
  expect(await (await ask('GET')).json()).toMatchObject({ doubt: { fault: 'behind-the-log' } })
  const health = (await (await fetch(`${lobby.address}/api/health`)).json()) as { causes: { kind: string }[] }
  expect(health.causes.map(({ kind }) => kind)).toContain('clock-off')
  const { id } = await takeTicket(lobby.address)
  expect((await ask('PUT', { right: 'yesterday' })).status).toBe(400)
  expect(await (await ask('PUT', { right: 'machine' })).json()).toMatchObject({ doubt: null })
  const ticket = (await (await fetch(`${lobby.address}/api/tickets/${id}`)).json()) as { issuedAt: number }
  expect(Math.abs(ticket.issuedAt - Date.now())).toBeLessThan(60_000)
  expect((await fetch(`${lobby.address}/api/clock`)).status).toBe(401)
})
