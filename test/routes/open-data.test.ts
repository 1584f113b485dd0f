import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OpenData } from '../../server/contract/open-data.ts'
import { openTables } from '../../server/contract/open-data.ts'
import { openFile } from '../../server/store/database.ts'
import { openDatabase } from '../../server/store/open.ts'
import { lobbyForTest } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { browser, leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'

const closedHouse = sharedLobby(open())

test('a house that has not said so publishes nothing, and its lead sees beforehand what it would be', async () => {
  const lobby = await closedHouse()
  const anybody = await browser(lobby).ask('GET', '/open-data')
  expect(anybody.status).toBe(404)
  expect(anybody.body).toMatchObject({ error: { name: 'not-published' } })
  const boss = await leader(lobby)
  const { status, body } = await boss.ask<OpenData>('GET', '/open-data?language=en')
  expect(status).toBe(200)
  expect(body.licence).toMatch(/CC BY 4\.0/)
})

/** A folder with a busy September, 2025, in it. */
async function folderWithVisits(): Promise<string> {
  const dataDir = temporaryFolder()
  openDatabase(dataDir).close()
  const db = openFile(join(dataDir, 'naeste.db'))
  const insert = db.prepare(
    `INSERT INTO visit (ticket, step, day, number, errand, class, language, arrival, queued, first_called, ending)
     VALUES ($ticket, 1, '2025-09-07', $ticket, $errand, 'walk-in', 'so', $at, $at, $called, 'settled')`,
  )
  const at = Date.parse('2025-09-07T10:00+02:00')
  db.transaction(() => {
    for (let n = 0; n < 33; n++)
      insert.run({
        ticket: `t${n}`,
        errand: n < 30 ? 'pas' : 'flytning',
        at: at + n,
        called: at + n + 360_000,
      })
  })()
  db.close()
  return dataDir
}

test('a house that publishes lets anybody have them from any page, with small counts among others', async () => {
  const dataDir = await folderWithVisits()
  const environment = open((lobby) => {
    lobby.openData = { published: true }
  })(dataDir)
  const lobby = await lobbyForTest({ dataDir, environment })
  const reply = await fetch(`${lobby.address}/api/open-data?language=da`)
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(reply.headers.get('cache-control')).toBe('public, max-age=3600')
  const data = (await reply.json()) as OpenData
  expect(data.dictionary.map(({ table }) => table)).toEqual([...openTables])
  const table = data.tables.find(({ name }) => name === 'open-visits-by-month-and-errand')
  expect(table?.rows).toEqual([['2025-09-01', 'others', 33]])
  for (const { csv, columns } of data.dictionary) {
    const came = await fetch(csv)
    expect(came.status).toBe(200)
    const [head] = (await came.text()).split('\r\n')
    expect(head?.split(';').length).toBe(columns.length)
    expect(columns.filter(({ means }) => means === '')).toEqual([])
  }
  expect(await (await fetch(`${lobby.address}/api/open-data/open-waits-by-month?language=en`)).text()).toBe(
    'Month,Half at most (minutes),4 in 5 at most (minutes)\r\n2025-09-01,6,6\r\n',
  )
})
