import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '../../server/store/database.ts'
import { openDatabase } from '../../server/store/open.ts'
import { carryFacts } from '../../server/update/carry-facts.ts'
import { temporaryFolder } from '../temporary.ts'

function log(types: readonly string[]): Db {
  const db = openDatabase(temporaryFolder())
  onTestFinished(() => void db.close())
  const put = db.prepare(
    "INSERT INTO event (day, at, type, body, actor) VALUES ('2026-11-23', ?, ?, '{}', 'kiosk')",
  )
  types.forEach((type, at) => {
    put.run(at, type)
  })
  return db
}
const typesIn = (db: Db) =>
  db
    .prepare<[], { type: string }>('SELECT type FROM event ORDER BY seq')
    .all()
    .map(({ type }) => type)
const before = ['DayStarted', 'TicketIssued', 'TicketCalled']

test('what the newer program kept is carried over, in its order', () => {
  const older = log(before)
  expect(carryFacts(log([...before, 'TicketIssued', 'TicketCalled']), older)).toEqual({ carried: 2, left: 0 })
  expect(typesIn(older)).toEqual([...before, 'TicketIssued', 'TicketCalled'])
})

test('a fact of a kind that the older program never saw ends it: what came after may hang on it', () => {
  const older = log(before)
  const newer = log([...before, 'TicketIssued', 'TicketTeleported', 'TicketIssued'])
  expect(carryFacts(newer, older)).toEqual({ carried: 1, left: 2 })
  expect(typesIn(older)).toEqual([...before, 'TicketIssued'])
})

test('without anything new nothing changes', () => {
  const older = log(before)
  expect(carryFacts(log(before), older)).toEqual({ carried: 0, left: 0 })
})
