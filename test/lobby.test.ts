import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Lobby, openLobby } from '../server/lobby.ts'
import type { Command } from '../server/queue/words.ts'
import { type Db, pragma } from '../server/store/database.ts'
import { openLog } from '../server/store/log.ts'
import { openDatabase } from '../server/store/open.ts'
import { temporaryFolder } from './temporary.ts'

let instant = Date.UTC(2026, 10, 23, 9)

function openHere(folder: string): { lobby: Lobby; db: Db } {
  const db = openDatabase(folder)
  const lobby = openLobby({
    log: openLog(db),
    clock: () => instant++,
    timeZone: () => 'Europe/Copenhagen',
    logger: pino({ level: 'silent' }),
    probeEveryMs: 5,
  })
  onTestFinished(() => {
    lobby.close()
    db.close()
  })
  return { lobby, db }
}

const take = (ticket: string, key: string | null = null): Command => ({
  type: 'IssueTicket',
  ticket,
  idempotencyKey: key,
  errand: 'pas',
  letter: 'P',
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  behalf: false,
  bookedAt: null,
  capacity: null,
})

const numbers = (lobby: Lobby) =>
  lobby.read((day) => [...day.tickets.values()].map((ticket) => ticket.number))
const rows = (db: Db) =>
  db.prepare<[], { n: number }>("SELECT count(*) AS n FROM event WHERE type = 'TicketIssued'").get()?.n

/** A disk that is full: SQLite may not grow the file by another page. */
const fillDisk = (db: Db) => {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.exec(`PRAGMA max_page_count = ${pragma(db, 'page_count')}`)
}
const emptyDisk = (db: Db) => db.exec('PRAGMA max_page_count = 1000000')

test('everyone who comes in the same moment gets a number of their own, in one commit', async () => {
  const { lobby, db } = openHere(temporaryFolder())
  const commits = vi.fn()
  lobby.onChange(commits)
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => lobby.handle(take(`t${n}`), 'kiosk')),
  )
  expect(answers.every((answer) => answer.ok)).toBe(true)
  expect(new Set(await numbers(lobby)).size).toBe(50)
  expect(rows(db)).toBe(50)
  expect(commits).toHaveBeenCalledTimes(1)
})

test('an answer comes only after the number is on the disk', async () => {
  const folder = temporaryFolder()
  const { lobby, db } = openHere(folder)
  const before = lobby.handle(take('t1'), 'kiosk')
  expect(rows(db)).toBe(0)
  await before
  expect(rows(db)).toBe(1)
})

test('nobody sees a number before it is kept', async () => {
  const { lobby } = openHere(temporaryFolder())
  void lobby.handle(take('t1'), 'kiosk')
  const seen = lobby.read((day) => day.tickets.size)
  expect(await seen).toBe(1)
})

test('when the disk is full nobody gets a number, and the lobby says so', async () => {
  const { lobby, db } = openHere(temporaryFolder())
  await lobby.handle(take('first'), 'kiosk')
  fillDisk(db)
  let refused = 0
  let told = 0
  for (let n = 0; n < 400; n++) {
    const answer = await lobby.handle(take(`t${n}`.padEnd(60, 'x')), 'kiosk')
    if (answer.ok) told += 1
    else {
      expect(answer.refusal).toBe('not-kept')
      refused += 1
    }
  }
  expect(refused).toBeGreaterThan(0)
  expect(lobby.trouble()).toBe(true)
  expect(rows(db)).toBe(told + 1)
  expect((await numbers(lobby)).length).toBe(told + 1)
})

test('when the disk takes facts again the lobby goes on by itself, and numbers go on without a gap', async () => {
  const { lobby, db } = openHere(temporaryFolder())
  fillDisk(db)
  let n = 0
  while ((await lobby.handle(take(`t${n++}`.padEnd(60, 'x')), 'kiosk')).ok) expect(n).toBeLessThan(1000)
  emptyDisk(db)
  await vi.waitFor(() => expect(lobby.trouble()).toBe(false))
  expect((await lobby.handle(take('after'), 'kiosk')).ok).toBe(true)
  const given = await numbers(lobby)
  expect(given.at(-1)).toBe(`P${String(given.length).padStart(3, '0')}`)
})

test('a tap that is tried again gets the same ticket, also after a restart', async () => {
  const folder = temporaryFolder()
  const first = openHere(folder)
  await first.lobby.handle(take('t1', 'key-1'), 'kiosk')
  const again = openHere(folder)
  const answer = await again.lobby.handle(take('t2', 'key-1'), 'kiosk')
  expect(answer).toEqual({ ok: true, events: [] })
  expect(await numbers(again.lobby)).toEqual(['P001'])
})

test('after a restart the same people wait, in the same order', async () => {
  const folder = temporaryFolder()
  const first = openHere(folder)
  for (const id of ['t1', 't2', 't3']) await first.lobby.handle(take(id), 'kiosk')
  await first.lobby.handle({ type: 'OpenCounter', counter: '1', serves: ['pas'] }, 'staff:1')
  await first.lobby.handle({ type: 'CallNext', counter: '1', holding: null }, 'staff:1')
  const before = await first.lobby.read((day) => structuredClone(day))
  const after = await openHere(folder).lobby.read((day) => day)
  expect(after).toEqual(before)
})
