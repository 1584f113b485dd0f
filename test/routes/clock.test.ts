import { expect, test } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { lobbyForTest } from '../running.ts'
import { leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'
import { keepFactOfNextYear } from '../wrong-year.ts'

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
