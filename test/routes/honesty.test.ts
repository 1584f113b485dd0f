import { expect, test, vi } from 'vitest'
import { signIn, takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { startLobby } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

test('what somebody is told of their wait is kept, and held against when they were called', async () => {
  const dataDir = temporaryFolder()
  const lobby = await startLobby({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  const { cookie } = await signIn(lobby)
  const send = async (method: string, path: string, body?: unknown) => {
    const headers = { 'content-type': 'application/json', cookie }
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
    const answer = await fetch(`${lobby.address}/api${path}`, init)
    return { status: answer.status, body: await answer.json() }
  }
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
  const honesty = (query = `from=${today}&to=${today}`) => send('GET', `/told-waits?${query}`)

  expect((await honesty()).body).toMatchObject({ told: 0, known: 0, maeMinutes: null })
  await send('POST', '/counters/3/open', {})
  await takeTicket(lobby.address)
  await takeTicket(lobby.address)
  await vi.waitFor(async () => expect((await honesty()).body).toMatchObject({ told: 2, known: 0 }), 5000)
  expect((await send('POST', '/counters/3/next', { holding: null })).status).toBe(200)
  expect((await honesty()).body).toMatchObject({ told: 2, known: 1, within: 1, called: 1 })
  expect((await honesty(`from=${today}&to=${today}&errand=mitid`)).body).toMatchObject({ told: 0 })

  expect((await honesty('from=2026-11-23&to=2026-11-22')).body).toMatchObject({ error: { field: 'to' } })
  expect((await honesty('from=2024-01-01&to=2026-11-22')).status).toBe(400)
  expect((await honesty('from=2026-25-74&to=2026-12-31')).body).toMatchObject({ error: { field: 'from' } })
  expect((await fetch(`${lobby.address}/api/told-waits?from=${today}&to=${today}`)).status).toBe(401)
  await lobby.stop()
})
