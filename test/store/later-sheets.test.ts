import { expect, test } from 'vitest'
import type { NewLaterSheet } from '../../server/store/later-sheets.ts'
import { openLaterSheets } from '../../server/store/later-sheets.ts'
import { openLog } from '../../server/store/log.ts'
import { openDatabase } from '../../server/store/open.ts'
import { rebuildVisits } from '../../server/store/rebuild.ts'
import { instant } from '../given.ts'
import { temporaryFolder } from '../temporary.ts'

const day = '2026-11-23'
const visit = (number: string) => ({
  number,
  errand: 'pas',
  counter: '3',
  came: instant('09:15'),
  called: instant('09:30'),
  ended: instant('09:41'),
  ending: 'settled' as const,
})
const sheet = (numbers: readonly string[], more: Partial<NewLaterSheet> = {}): NewLaterSheet => ({
  actor: 'staff:1',
  day,
  hash: numbers.join(),
  exact: true,
  drill: null,
  visits: numbers.map(visit),
  ...more,
})

function house() {
  const db = openDatabase(temporaryFolder())
  const carried = { tickets: [], counters: [] }
  openLog(db).append([
    { event: { type: 'DayStarted', at: instant('08:00'), date: day, carried }, day, actor: 'kiosk' },
  ])
  const visits = () => db.prepare('SELECT * FROM visit ORDER BY ticket').all()
  return { db, sheets: openLaterSheets(db), visits }
}

test('what was entered from paper is still there when the visits are made anew from the log', () => {
  const { db, sheets, visits } = house()
  const guessed = sheets.keep(sheet(['KP001', 'KP002'], { exact: false }), instant('14:00'))
  sheets.keep(sheet(['KM001']), instant('14:01'))
  sheets.takeBack(sheets.keep(sheet(['KF001']), instant('14:02')), instant('14:03'))
  const before = visits()
  expect(before).toHaveLength(3)
  expect(before).toContainEqual(expect.objectContaining({ number: 'KP001', accurate: 0, entered: guessed }))
  expect(before).toContainEqual(expect.objectContaining({ number: 'KM001', accurate: 1 }))
  db.exec("DELETE FROM visit WHERE number = 'KP001'; UPDATE visit SET calls = 9")
  rebuildVisits(db)
  expect(visits()).toEqual(before)
  db.close()
})

test('a sheet of a day that is over takes away that day’s figures alone, so that they are made anew', () => {
  const { db, sheets } = house()
  db.exec(
    `INSERT INTO day_sheet VALUES ('2026-11-22', 0, '{}', x''), ('${day}', 0, '{}', x''), ('2026-11-24', 0, '{}', x'')`,
  )
  db.exec("INSERT INTO sheets_until VALUES (1, '2026-11-25')")
  sheets.keep(sheet(['KP001']), instant('2026-11-25 09:00'))
  const days = db.prepare<[], { day: string }>('SELECT day FROM day_sheet ORDER BY day').all()
  expect(days.map((one) => one.day)).toEqual(['2026-11-22', '2026-11-24'])
  expect(db.prepare('SELECT day FROM sheets_until').get()).toEqual({ day })
  db.close()
})

test('a number that somebody has already lets none of its sheet in', () => {
  const { db, sheets, visits } = house()
  sheets.keep(sheet(['KP002']), instant('14:00'))
  expect(sheets.taken(day, ['KP001', 'KP002'])).toEqual(['KP002'])
  expect(() => sheets.keep(sheet(['KP001', 'KP002']), instant('14:01'))).toThrow()
  expect(visits()).toHaveLength(1)
  expect(sheets.list()).toHaveLength(1)
  db.close()
})

test('rows of a drill are no visits, and go with it', () => {
  const { db, sheets, visits } = house()
  sheets.keep(sheet(['KP001'], { drill: 4 }), instant('10:00'))
  expect(visits()).toEqual([])
  expect(sheets.list()).toMatchObject([{ drill: 4, visits: 1 }])
  sheets.endDrill(4, instant('11:00'))
  expect(sheets.list()).toEqual([])
  db.close()
})
