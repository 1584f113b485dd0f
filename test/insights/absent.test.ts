import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absent } from '../../server/insights/absent.ts'
import type { StepRow } from '../../server/insights/steps.ts'
import { cases, groupBy, logged, rowOfName, rowsOf, share, visitsOf } from './random-days.ts'

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = absent(logged(all), wanted)
      const visits = visitsOf(all, wanted)
      const isLeft = (steps: readonly StepRow[]) =>
        ['withdrawn', 'forgotten'].includes(steps.at(-1)?.ending ?? '')
      const plain = (some: typeof visits) => {
        const called = some.filter((steps) => steps.some(({ calls }) => calls > 0)).length
        const away = some.filter((steps) => steps.at(-1)?.ending === 'absent').length
        const left = some.filter(isLeft).length
        return [some.length, called, away, share(away, called), left, share(left, some.length)]
      }
      expect(rowsOf(tables, 'absent-in-all')[0] ?? plain([])).toEqual(plain(visits))
      for (const [errand, some] of groupBy(visits, ([first]) => first?.errand ?? ''))
        expect(rowOfName(tables, 'absent-by-errand', errand)?.slice(1)).toEqual(plain(some))
      const known = visits.filter((steps) => isLeft(steps) && steps.at(-1)?.stay !== null).length
      const told = rowsOf(tables, 'left-after').reduce((sum, [, count]) => sum + Number(count), 0)
      expect(told).toBe(known)
    }),
  ))
