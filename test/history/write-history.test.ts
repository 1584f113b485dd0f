import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { daysAfter } from '../../server/catalogue/zone.ts'
import { withCountersFor } from '../../server/history/town-of.ts'
import { writeHistory } from '../../server/history/write-history.ts'
import { openDatabase } from '../../server/store/open.ts'
import { rebuildVisits } from '../../server/store/rebuild.ts'
import { temporaryFolder } from '../temporary.ts'

const dates = Array.from({ length: 12 }, (_, at) => daysAfter('2026-03-23', at))
const visitsAYear = 20_000
const catalogue = withCountersFor(firstCatalogue(null), visitsAYear, dates)

function history(factsFrom: string) {
  const db = openDatabase(temporaryFolder())
  onTestFinished(() => void db.close())
  writeHistory(db, { catalogue, visitsAYear, dates, seed: 4, factsFrom })
  const all = (text: string) => db.prepare<[], Record<string, unknown>>(text).all()
  return { db, all, visits: () => all('SELECT * FROM visit ORDER BY ticket, step') }
}

test('visits that were made up are those that the log tells of', () => {
  const { db, visits } = history('2026-01-01')
  const before = visits()
  expect(before.length).toBeGreaterThan(300)
  rebuildVisits(db)
  expect(visits()).toEqual(before)
})

test('facts begin with the day from which the log is kept, sheets are there for all days that are over', () => {
  const { all } = history('2026-03-30')
  expect(all('SELECT type, day FROM event ORDER BY seq LIMIT 1')).toEqual([
    { type: 'DayStarted', day: '2026-03-30' },
  ])
  expect(all('SELECT day FROM day_sheet ORDER BY day').map(({ day }) => day)).toEqual(
    all('SELECT DISTINCT day FROM visit ORDER BY day')
      .map(({ day }) => day)
      .filter((day) => String(day) < daysAfter(dates.at(-1) ?? '', -2)),
  )
})

const start = join(import.meta.dirname, '..', '..', 'server', 'start.mjs')
const run = (...args: string[]) =>
  spawnSync(process.execPath, [start, '--history', ...args], { encoding: 'utf8' })

test('the command makes a past, and never touches a folder that holds a lobby', () => {
  const into = temporaryFolder()
  const args = ['--into', into, '--years', '0.05', '--visits-a-year', '5000']
  expect(run(...args)).toMatchObject({ status: 0, stdout: expect.stringContaining('visits of 0.05 years') })
  expect(run(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('holds a lobby already') })
  expect(run('--years', 'many')).toMatchObject({ status: 1, stderr: expect.stringContaining('--years') })
})
