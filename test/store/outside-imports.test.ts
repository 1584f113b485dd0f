import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { type Db, openFile } from '../../server/store/database.ts'
import { migrate } from '../../server/store/migrate.ts'
import { migrations } from '../../server/store/migrations.ts'
import { openDatabase } from '../../server/store/open.ts'
import {
  type NewOutsideImport,
  type OutsideFigure,
  type OutsideImports,
  openOutsideImports,
} from '../../server/store/outside-imports.ts'
import { openOutsideRows } from '../../server/store/outside-rows.ts'
import { temporaryFolder } from '../temporary.ts'

const unexpected = (error: unknown): never => {
  throw error
}

function openImports(folder = temporaryFolder()) {
  const db = openDatabase(folder)
  const imports = openOutsideImports(db, unexpected)
  onTestFinished(() => {
    imports.close()
    if (db.open) db.close()
  })
  const rows = openOutsideRows(db)
  return { db, imports, all: () => rows('2026-01-01', '2026-12-31') }
}

const calls = (day: string, count: number, half: number | null = 20): OutsideFigure => ({
  listed: day,
  day,
  half,
  kle: null,
  measure: 'offered',
  count,
})
const file = (figures: readonly OutsideFigure[], part: Partial<NewOutsideImport> = {}): NewOutsideImport => ({
  actor: 'staff:1',
  kind: 'phone',
  hash: 'a',
  columns: 'date,offered',
  taken: figures.length,
  leftOut: 0,
  figures,
  ...part,
})
const rowsIn = (db: Db) =>
  db.prepare<[], { n: number }>('SELECT count(*) AS n FROM outside_row').get()?.n ?? 0
const counted = (rows: readonly { day: string; count: number }[]) =>
  rows.map(({ day, count }) => [day, count])

test('a newer file stands for its own days, and the older one for the others and after the newer is taken back', async () => {
  const { imports, all } = openImports()
  const old = await imports.keep(file([calls('2026-11-23', 5), calls('2026-11-24', 6)]), 1)
  expect(imports.replaced('phone', ['2026-11-24', '2026-11-25'])).toEqual([{ id: old, at: 1, days: 1 }])
  expect(imports.replaced('mail', ['2026-11-24'])).toEqual([])
  const newer = await imports.keep(file([calls('2026-11-24', 7), calls('2026-11-25', 8)], { hash: 'b' }), 2)
  expect(counted(all())).toEqual([
    ['2026-11-23', 5],
    ['2026-11-24', 7],
    ['2026-11-25', 8],
  ])
  expect(imports.list().map(({ id, days, standing }) => [id, days, standing])).toEqual([
    [newer, 2, 2],
    [old, 2, 1],
  ])
  expect(imports.takeBack(newer)).toBe(true)
  expect(counted(all())).toEqual([
    ['2026-11-23', 5],
    ['2026-11-24', 6],
  ])
  expect([imports.takeBack(newer), imports.takeBack(99)], 'only once, and only what is there').toEqual([
    false,
    false,
  ])
})

test('a file is known again while all of it stands, and as another where its columns are taken for something else', async () => {
  const { imports } = openImports()
  const one = file([calls('2026-11-23', 5)])
  const id = await imports.keep(one, 1)
  expect([imports.same(one), imports.same({ ...one, columns: 'date,answered' })]).toEqual([id, null])
  expect(imports.same({ ...one, kind: 'mail' })).toBeNull()
  await imports.keep(file([calls('2026-11-23', 6)], { hash: 'b' }), 2)
  expect(imports.same(one), 'none of it stands any more').toBeNull()
})

test('cases that are closed later stay with the list in which they came', async () => {
  const { imports, all } = openImports()
  const closed = (listed: string, day: string): OutsideFigure => ({
    ...calls(day, 1, null),
    listed,
    measure: 'closed',
    kle: '23.05.10',
  })
  const of = (hash: string) => ({ kind: 'case-system', hash }) as const
  await imports.keep(file([closed('2026-10-30', '2026-11-02')], of('october')), 1)
  await imports.keep(file([closed('2026-11-02', '2026-11-02')], of('november')), 2)
  const one = { day: '2026-11-02', half: null, channel: 'case-system', kle: '23.05.10', measure: 'closed' }
  expect(all()).toEqual([
    { ...one, count: 1 },
    { ...one, count: 1 },
  ])
  await imports.keep(file([closed('2026-10-30', '2026-11-03')], of('october once more')), 3)
  expect(counted(all())).toEqual([
    ['2026-11-02', 1],
    ['2026-11-03', 1],
  ])
})

test('a file that a stop cut off counts for nothing, and is gone after the next start', async () => {
  const folder = temporaryFolder()
  const { db, imports, all } = openImports(folder)
  const many = Array.from({ length: 5000 }, (_, n) => calls(`2026-11-${10 + (n % 9)}`, 1, n % 48))
  const keeping = imports.keep(file(many), 1)
  expect(rowsIn(db)).toBeGreaterThan(0)
  expect([all(), imports.list()]).toEqual([[], []])
  imports.close()
  db.close()
  await expect(keeping).rejects.toThrow(/not open/)
  const next = openImports(folder)
  expect([next.all(), next.imports.list()]).toEqual([[], []])
  await expect.poll(() => rowsIn(next.db)).toBe(0)
})

test('what was read in before rows stood day by day counts as it did', () => {
  const at = migrations.findIndex((step) => step.includes('outside_row_before'))
  const path = join(temporaryFolder(), 'naeste.db')
  const db = openFile(path)
  onTestFinished(() => void db.close())
  migrate(db, path, migrations.slice(0, at))
  db.exec(`
    INSERT INTO outside_import VALUES (1, 1, 'staff:1', 'phone', 'a', '', 1, 0, '2026-11-23', '2026-11-23', 'kept');
    INSERT INTO outside_row (import, listed, day, half, kle, measure, count) VALUES
      (1, '2026-11-23', '2026-11-23', 20, NULL, 'offered', 5), (1, '2026-11-23', '2026-11-23', 21, NULL, 'offered', 6);
    INSERT INTO outside_day (import, listed, kind, stands) VALUES (1, '2026-11-23', 'phone', 1);
  `)
  migrate(db, path)
  const rows = openOutsideRows(db)('2026-11-23', '2026-11-23')
  expect(rows.map(({ half, count }) => [half, count])).toEqual([
    [20, 5],
    [21, 6],
  ])
})

test('the database forbids that two imports stand for one day', async () => {
  const { db, imports } = openImports()
  await imports.keep(file([calls('2026-11-23', 5)]), 1)
  const id = await imports.keep(file([calls('2026-11-24', 5)], { hash: 'b' }), 1)
  const force = () =>
    db.exec(`INSERT INTO outside_day (import, listed, kind, stands) VALUES (${id}, '2026-11-23', 'phone', 1)`)
  expect(force).toThrow(/UNIQUE/)
})

test('whatever is read in and taken back, each day says what its newest file says', async () => {
  const moves = fc.array(
    fc.oneof(
      fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1 }) }),
      fc.record({ back: fc.nat(5) }),
    ),
    { maxLength: 12 },
  )
  const { imports, all } = openImports()
  await fc.assert(
    fc.asyncProperty(moves, async (list) => {
      for (const { id } of imports.list()) imports.takeBack(id)
      const standing = new Map<number, readonly number[]>()
      for (const move of list) {
        const id = 'back' in move ? [...standing.keys()][move.back] : undefined
        if ('days' in move) standing.set(await keepDays(imports, move.days), move.days)
        else if (id !== undefined && imports.takeBack(id)) standing.delete(id)
      }
      const newest = new Map<number, number>()
      for (const [id, days] of standing) for (const day of days) newest.set(day, id)
      expect(all().map(({ day, count }) => [Number(day.slice(-1)), count])).toEqual(
        [...newest].sort(([one], [other]) => one - other),
      )
      expect(imports.list().reduce((sum, one) => sum + one.standing, 0)).toBe(newest.size)
    }),
    { numRuns: 30 },
  )
})

/** A file whose figures are its own number, so that one sees which of them stands. */
async function keepDays(imports: OutsideImports, days: readonly number[]): Promise<number> {
  const next = 1 + Math.max(0, ...imports.list().map(({ id }) => id), lastKept)
  lastKept = next
  const id = await imports.keep(file(days.map((day) => calls(`2026-11-0${day}`, next))), 1)
  expect(id).toBe(next)
  return id
}
let lastKept = 0
