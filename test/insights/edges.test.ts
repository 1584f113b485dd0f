import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edges } from '../../server/insights/edges.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { cases, known, logged, rowOfName, rowsOf, usual, visitsOf } from './random-days.ts'

const monday = { from: '2026-11-23', to: '2026-11-23', errands: null }
const at = (clock: string) => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return visit({ arrival: (hour * 60 + minute) * 60 })
}

test('from ten to three, half past two is the last half hour, and three is outside', () => {
  const steps = stepsOf(['9:59', '10:00', '10:29', '10:30', '14:29', '14:30', '15:00'].map(at))
  const counts = rowsOf(edges(material({ steps }), monday), 'edges').map(([part, count, open]) => [
    part,
    count,
    open,
  ])
  expect(counts).toEqual([
    ['first-half-hour', 2, 1],
    ['between', 2, 8],
    ['last-half-hour', 1, 1],
    ['outside', 2, null],
  ])
})

test('touches while closed are counted by weekday and hour, and by what people came for', () => {
  const way = { day: '2026-11-23', hour: 8, errand: 'pas', ending: 'closed', count: 2 }
  const ways = [
    way,
    { ...way, errand: '', count: 1 },
    { ...way, ending: 'full' },
    { ...way, ending: 'guide' },
  ]
  const tables = edges(material({ ways }), monday)
  expect(rowsOf(tables, 'closed-touches')).toEqual([[1, 480, 3]])
  expect(rowsOf(tables, 'turned-away')).toEqual([
    ['pas', 2, 2],
    ['no-errand', 1, 0],
  ])
})

const minutes = {
  'first-half-hour': [600, 630],
  between: [630, 870],
  'last-half-hour': [870, 900],
} as const

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = edges(logged(all), wanted)
      const firsts = visitsOf(all, wanted).flatMap(([first]) => (first ? [first] : []))
      for (const [part, [from, to]] of Object.entries(minutes)) {
        const some = firsts.filter(({ arrival }) => arrival >= from * 60 && arrival < to * 60)
        const row = rowOfName(tables, 'edges', part)
        expect(row?.[1]).toBe(some.length)
        expect(row?.slice(4)).toEqual(usual(known(some.map(({ wait }) => wait))).slice(0, 2))
      }
      expect(rowsOf(tables, 'edges').reduce((sum, [, count]) => sum + Number(count), 0)).toBe(firsts.length)
    }),
  ))
