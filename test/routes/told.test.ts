import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../../server/store/database.ts'
import { signIn } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const take = (address: string, body: object, key = 'key-of-somebody') =>
  fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ errand: 'pas', language: 'da', paper: false, ...body }),
  })

test('a clerk sees what somebody needs, and no fact of the log holds it', async () => {
  const dataDir = temporaryFolder()
  const lobby = await lobbyForTest({ dataDir })
  const { cookie } = await signIn(lobby)
  await take(lobby.address, { needs: ['seat', 'hearing'], behalf: true })
  const seen = async () => (await firstView<'staff'>(lobby.address, 'staff', cookie)).waiting
  const person = { needs: ['seat', 'hearing'], behalf: true, class: 'needs-a-hand' }
  expect(await seen()).toMatchObject([person])
  await lobby.stop()
  const db = openFile(join(dataDir, 'naeste.db'))
  const log = db.prepare<[], { body: string }>('SELECT body FROM event').all()
  expect(JSON.stringify(log)).not.toContain('hearing')
  db.close()
  const again = await lobbyForTest({ dataDir })
  expect((await firstView<'staff'>(again.address, 'staff', cookie)).waiting).toMatchObject([person])
})

test('only the needs that the published rule names give a head start', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const { cookie } = await signIn(lobby)
  await take(lobby.address, { needs: ['interpreter'] })
  const { waiting } = await firstView<'staff'>(lobby.address, 'staff', cookie)
  expect(waiting).toMatchObject([{ class: 'walk-in', needs: ['interpreter'], behalf: false }])
})

test('what no question asks is not kept', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const { cookie } = await signIn(lobby)
  await take(lobby.address, { answers: [{ question: 'my-number-is', answer: '0101011234' }] })
  const { waiting } = await firstView<'staff'>(lobby.address, 'staff', cookie)
  expect(waiting).toMatchObject([{ answers: [] }])
})

test('only staff may give a number past the last', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  expect((await take(lobby.address, { force: true })).status).toBe(401)
})

test('who is led on without a number is counted by hour, errand and end, and nothing else is kept', async () => {
  const dataDir = temporaryFolder()
  const lobby = await lobbyForTest({ dataDir })
  const count = (body: object, headers = {}) =>
    fetch(`${lobby.address}/api/ways`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const way = { errand: 'koerekort', end: 'self-service', language: 'pl', behalf: false }
  expect((await count(way)).status).toBe(200)
  await count(way)
  await count({ end: 'closed', language: 'da' })
  expect((await count({ ...way, end: 'elsewhere' })).status).toBe(400)
  expect((await count({ ...way, errand: 'jul' })).status).toBe(404)
  expect((await count(way, { origin: 'https://elsewhere.example' })).status).toBe(403)
  await lobby.stop()
  const db = openFile(join(dataDir, 'naeste.db'))
  const rows = db.prepare<[], object>('SELECT errand, ending, language, behalf, count FROM way_count').all()
  expect(rows.map((row) => Object.values(row).join(' ')).sort()).toEqual([
    ' closed da 0 1',
    'koerekort self-service pl 0 2',
  ])
  db.close()
})
