import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handling } from '../../server/insights/handling.ts'
import { cases, groupBy, known, logged, quantile, rowOfName, rowsOf, usual } from './random-days.ts'

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = handling(logged(all), wanted)
      const steps = all.filter(({ errand }) => wanted.errands?.has(errand) ?? true)
      const plain = (some: readonly (typeof steps)[number][]) => {
        const values = known(some.map((one) => one.handling))
        const mean = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
        return [values.length, ...usual(values), mean]
      }
      const ways = quantile(known(steps.map(({ way }) => way)), 0.5)
      const inAll = rowsOf(tables, 'handling-in-all')[0]
      if (inAll) expect(inAll).toEqual([...plain(steps), ways])
      else expect(plain(steps)[0]).toBe(0)
      for (const [errand, some] of groupBy(steps, (one) => one.errand)) {
        const told = rowOfName(tables, 'handling-by-errand', errand)
        expect(told?.slice(1, 6) ?? plain([])).toEqual(plain(some))
      }
      for (const [from, count] of rowsOf(tables, 'handling-spread')) {
        const until = from === 40 ? Number.POSITIVE_INFINITY : (Number(from) + 2) * 60
        const here = known(steps.map((one) => one.handling)).filter(
          (one) => one >= Number(from) * 60 && one < until,
        )
        expect(count).toBe(here.length)
      }
    }),
  ))
