import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { biViews, copyForBi } from '../../server/store/bi-copy.ts'
import { type Db, openFile } from '../../server/store/database.ts'
import { openDatabase } from '../../server/store/open.ts'
import { temporaryFolder } from '../temporary.ts'

const readme = readFileSync(join(import.meta.dirname, '../../server/store/README.md'), 'utf8')

/** The columns that the page tells of a view, in its order. */
const columnsTold = (view: string): string[] => {
  const [, part = ''] = readme.split(`## \`${view}\``)
  return [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name ?? '')
}
const columnsOf = (db: Db, view: string): string[] =>
  db
    .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${view}')`)
    .all()
    .map(({ name }) => name)

function keepVisit(db: Db, part: Record<string, string | number | null>): void {
  const row = {
    ticket: `t${Math.random()}`,
    step: 1,
    day: '2026-11-23',
    number: `P${Math.random()}`,
    errand: 'pas',
    class: 'walk-in',
    language: 'da',
    arrival: Date.parse('2026-11-23T10:00+01:00'),
    ...part,
  }
  const full = { queued: row.arrival, ...row }
  const names = Object.keys(full)
  db.prepare(`INSERT INTO visit (${names}) VALUES (${names.map((name) => `$${name}`)})`).run(full)
}

test.each(biViews)('%s has the columns that its page tells, in that order', (view) => {
  const db = openDatabase(temporaryFolder())
  expect(columnsTold(view).length).toBeGreaterThan(9)
  expect(columnsOf(db, view)).toEqual(columnsTold(view))
})

test('a visit that was called, served and sent on stands in the views as it was', () => {
  const db = openDatabase(temporaryFolder())
  const ten = Date.parse('2026-11-23T10:00+01:00')
  const called = ten + 300_000
  keepVisit(db, {
    booked: ten + 60_000,
    first_called: called,
    called,
    arrived: called + 20_000,
    ended: called + 500_000,
    ending: 'transferred',
  })
  keepVisit(db, { ending: 'withdrawn', ended: ten + 90_000 })
  expect(db.prepare('SELECT * FROM bi_visit WHERE ending = ?').get('transferred')).toMatchObject({
    weekday: 1,
    arrival_minute: 600,
    half_hour: 20,
    was_booked: 1,
    wait_seconds: 240,
    way_seconds: 20,
    handling_seconds: 480,
    stay_seconds: 800,
  })
  expect(db.prepare('SELECT * FROM bi_day').all()).toMatchObject([
    {
      day: '2026-11-23',
      errand: 'pas',
      visits: 2,
      called: 1,
      waited_seconds: 240,
      handled_seconds: 480,
      withdrawn: 1,
    },
  ])
})

test('the minute of an arrival is that of the clock in the lobby, on both sides of each change of the clocks', () => {
  const db = openDatabase(temporaryFolder())
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' })
  const keepWeek = (year: number, month: number) => {
    for (let hours = 0; hours < 7 * 24; hours++) {
      const arrival = Date.UTC(year, month - 1, 25, hours, 7)
      const [hour = 0, minute = 0] = clock.format(arrival).split(':').map(Number)
      // What the minute should be stands where the errand would.
      keepVisit(db, { arrival, errand: `${hour * 60 + minute}` })
    }
  }
  db.transaction(() => {
    for (let year = 2020; year <= 2032; year++) for (const month of [1, 3, 7, 10]) keepWeek(year, month)
  })()
  const { all, wrong } = db
    .prepare<[], { all: number; wrong: number }>(
      'SELECT count(*) AS "all", sum(errand <> arrival_minute) AS wrong FROM bi_visit',
    )
    .get() ?? { all: 0, wrong: -1 }
  expect(all).toBe(13 * 4 * 168)
  expect(wrong).toBe(0)
})

test('a copy for BI tools holds the views and nothing else, and is written anew over the last one', () => {
  const folder = temporaryFolder()
  const db = openDatabase(folder)
  const to = join(folder, 'bi.db')
  keepVisit(db, { ending: 'settled' })
  expect(copyForBi(join(folder, 'naeste.db'), to)).toEqual({ bi_visit: 1, bi_contact: 0, bi_day: 1 })
  keepVisit(db, { ending: 'settled' })
  expect(copyForBi(join(folder, 'naeste.db'), to)).toEqual({ bi_visit: 2, bi_contact: 0, bi_day: 1 })
  const copy = openFile(to, { readonly: true })
  const tables = copy
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
  expect(tables.map(({ name }) => name)).toEqual([...biViews])
  for (const view of biViews) expect(columnsOf(copy, view)).toEqual(columnsTold(view))
  expect(statSync(to).mode & 0o077).toBe(0)
})
