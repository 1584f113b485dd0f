import fc from 'fast-check'
import { expect, test } from 'vitest'
import { booked } from '../../server/insights/booked.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { cases, known, logged, quantile, rowOfName, rowsOf, share, usual, visitsOf } from './random-days.ts'

const monday = { from: '2026-11-23', to: '2026-11-23', errands: null }

test('seven minutes before the time is between ten and five minutes early', () => {
  const steps = stepsOf([visit({ arrival: 36_000, booked: 36_420 })])
  const rows = rowsOf(booked(material({ steps }), monday), 'early-or-late')
  expect(rows.filter(([, count]) => count !== 0)).toEqual([[-10, 1]])
})

test('what the booking system counted stands beside, and its missed times are a share of those made', () => {
  const row = { day: '2026-11-23', half: null, channel: 'booking', kle: null } as const
  const outside = [
    { ...row, measure: 'booked', count: 20 },
    { ...row, measure: 'kept', count: 17 },
    { ...row, measure: 'not-kept', count: 3 },
  ] as const
  const tables = booked(material({ outside }), monday)
  expect(rowsOf(tables, 'bookings-kept')).toEqual([[20, 17, 3, 0.15, 0]])
})

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = booked(logged(all), wanted)
      const visits = visitsOf(all, wanted)
      for (const kind of ['walk-in', 'booking']) {
        const some = visits.filter(([first]) => (first?.booked === null) === (kind === 'walk-in'))
        const away = some.filter((steps) => steps.at(-1)?.ending === 'absent').length
        const row = rowOfName(tables, 'booked-against-walk-ins', kind)
        if (some.length === 0) expect(row).toBeUndefined()
        else
          expect(row?.slice(1)).toEqual([
            some.length,
            share(some.length, visits.length),
            ...usual(known(some.map(([first]) => first?.wait))),
            quantile(known(some.flatMap((steps) => steps.map((one) => one.handling))), 0.5),
            away,
            share(away, some.length),
          ])
      }
    }),
  ))
