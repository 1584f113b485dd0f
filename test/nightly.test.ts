import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { openMemory } from '../server/archive/memory.ts'
import { firstCatalogue } from '../server/catalogue/first.ts'
import { daysAfter, zonedInstant } from '../server/catalogue/zone.ts'
import { withCountersFor } from '../server/history/town-of.ts'
import { writeHistory } from '../server/history/write-history.ts'
import { insights } from '../server/insights/insights.ts'
import { workNightly, workOneNight } from '../server/nightly.ts'
import { openFile } from '../server/store/database.ts'
import { openDatabase } from '../server/store/open.ts'
import { rebuildVisits } from '../server/store/rebuild.ts'
import { openStore } from '../server/store/store.ts'
import { openThinker } from '../server/thinker/thinker.ts'
import { temporaryFolder } from './temporary.ts'

/** Eight weeks, long over: what is registered is deleted by the machine's own clock too. */
const dates = Array.from({ length: 56 }, (_, at) => daysAfter('2021-02-15', at))
const today = '2021-04-12'
const visitsAYear = 6000
const plain = withCountersFor(firstCatalogue(null), visitsAYear, dates)
const keep = (facts: number, visits: number) => ({
  ...plain,
  retention: { ...plain.retention, facts, visits, contacts: visits, papers: 2, seats: 30 },
})

/** A lobby with eight weeks behind it, in whose night the given document holds. */
function lobby(document = keep(35, 35)) {
  const folder = temporaryFolder()
  const written = openDatabase(folder)
  writeHistory(written, { catalogue: plain, visitsAYear, dates, seed: 9, factsFrom: '' })
  written.exec('DELETE FROM day_sheet; DELETE FROM enquiry_sheet; DELETE FROM sheets_until')
  written.close()
  const store = openStore(folder, () => undefined)
  const db = openFile(store.file)
  const logger = pino({ level: 'silent' })
  const thinker = openThinker({
    script: join(import.meta.dirname, '..', 'dist', 'server', 'thinker.js'),
    file: store.file,
    document: () => document,
    today: () => today,
    logger,
  })
  const now = () => zonedInstant('Europe/Copenhagen', today, '00:01')
  const parts = { ...store, thinker, catalogue: { document: () => document }, now, logger, pauseMs: 0 }
  onTestFinished(async () => {
    await thinker.close()
    store.close()
    db.close()
  })
  const one = (text: string) => db.prepare<[], { value: unknown }>(text).get()?.value
  return { store, db, parts, one, night: () => workOneNight(parts, today) }
}

/** Every question about all eight weeks, as the figures tell it now. */
function figures(db: ReturnType<typeof openFile>): string {
  const material = openMemory(db).materials(plain, today)({ from: dates[0] ?? '', to: today })
  const asked = { from: dates[0] ?? '', to: today, errands: null }
  return JSON.stringify(Object.values(insights).map((answer) => answer(material, asked)))
}

test('figures survive the deletion of tickets: every question is answered as before', async () => {
  const { db, one, night } = lobby()
  const before = figures(db)
  await night()
  expect(one('SELECT min(day) AS value FROM visit')).toBe('2021-03-08')
  expect(one('SELECT min(day) AS value FROM contact')).toBe('2021-03-08')
  expect(figures(db)).toBe(before)
})

test('the log begins with the beginning of a day, and the night says how much it has deleted', async () => {
  const { store, one, night } = lobby()
  const facts = Number(one('SELECT count(*) AS value FROM event'))
  await night()
  expect(one('SELECT type AS value FROM event ORDER BY seq LIMIT 1')).toBe('DayStarted')
  expect(one('SELECT day AS value FROM event ORDER BY seq LIMIT 1')).toBe('2021-03-08')
  const run = store.retention.last()
  expect(run?.removed.facts).toBe(facts - Number(one('SELECT count(*) AS value FROM event')))
  expect(run?.sheets).toBe(Number(one('SELECT count(*) AS value FROM day_sheet')))
})

test('visits whose facts are gone outlive a rebuild, also of a log that was cut off within a day', async () => {
  const { db, night } = lobby(keep(35, 400))
  const visits = () => db.prepare<[], object>('SELECT * FROM visit ORDER BY ticket, step').all()
  const before = visits()
  await night()
  rebuildVisits(db)
  expect(visits()).toEqual(before)
  db.exec('DELETE FROM event WHERE seq < (SELECT min(seq) + 100 FROM event)')
  rebuildVisits(db)
  expect(visits()).toEqual(before)
})

test('no night, and nobody else, deletes what the present day needs', async () => {
  const { store, parts, db, one } = lobby(keep(35, 35))
  const begun = one("SELECT max(seq) AS value FROM event WHERE type = 'DayStarted'")
  // The lobby was shut for years: its present day is the last on which somebody came.
  await workOneNight(parts, '2026-01-01')
  expect(one('SELECT min(seq) AS value FROM event')).toBe(begun)
  expect([...store.log.today()].length).toBeGreaterThan(10)
  expect(() => db.exec('DELETE FROM event')).toThrow('the facts of the present day are kept')
})

test('an enquiry whose day has no sheet stays, whatever its date', () => {
  const { store, db } = lobby()
  expect(store.retention.slice('contacts', '2026-01-01', Date.now())).toBe(0)
  expect(store.retention.slice('visits', '2026-01-01', Date.now())).toBe(0)
  expect(() => db.exec('DELETE FROM contact')).toThrow('until it is counted')
})

test('a night that was cut off is finished by the next look, and nothing is left to do after it', async () => {
  const { store, parts, one, night } = lobby()
  let slices = 0
  await workOneNight(parts, today, () => slices++ > 5)
  expect(store.retention.last()).toBeNull()
  const end = workNightly({ ...parts, afterMs: 0 })
  onTestFinished(end)
  await expect.poll(() => store.retention.last(), { timeout: 20_000 }).not.toBeNull()
  expect(one('SELECT min(day) AS value FROM visit')).toBe('2021-03-08')
  await night()
  expect(store.retention.last()).toMatchObject({ sheets: 0, removed: { facts: 0, visits: 0, contacts: 0 } })
})
