import { expect, onTestFinished, test } from 'vitest'
import { rememberOutside } from '../../server/archive/remembered-outside.ts'
import { openDatabase } from '../../server/store/open.ts'
import { openOutsideImports } from '../../server/store/outside-imports.ts'
import { temporaryFolder } from '../temporary.ts'

test('a file of days long gone is remembered from then on, and forgotten when it is taken back', async () => {
  const db = openDatabase(temporaryFolder())
  const imports = openOutsideImports(db, (error) => {
    throw error
  })
  onTestFinished(() => {
    imports.close()
    db.close()
  })
  const remembered = rememberOutside(db)
  const calls = () => remembered('2026-01-01', '2026-12-31').map(({ day, count }) => [day, count])
  const keep = (count: number, hash: string) => {
    const figure = { listed: '2026-02-02', day: '2026-02-02', half: 20, kle: null, count } as const
    const figures = [{ ...figure, measure: 'offered' as const }]
    const head = { actor: 'staff:1', kind: 'phone', hash, columns: '', taken: 1, leftOut: 0 } as const
    return imports.keep({ ...head, figures }, 1)
  }
  expect(calls()).toEqual([])
  const first = await keep(5, 'a')
  expect(calls()).toEqual([['2026-02-02', 5]])
  const newer = await keep(7, 'b')
  expect(calls()).toEqual([['2026-02-02', 7]])
  imports.takeBack(newer)
  expect(calls()).toEqual([['2026-02-02', 5]])
  imports.takeBack(first)
  expect(calls()).toEqual([])
})
