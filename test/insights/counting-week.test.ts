import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countingWeek } from '../../server/insights/counting-week.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { enquiries, house, period, sumOf, visits, ways } from './random-visits.ts'

const week = { from: '2026-11-23', to: '2026-11-29', errands: null }
const letter = {
  day: week.from,
  half: null,
  channel: 'mail',
  kle: '32.06.00',
  measure: 'received',
  count: 2,
} as const

test('each enquiry is told by way in, KLE subject, kind and what could have been spared', () => {
  const back = visit({ errand: 'koerekort', ending: 'must-come-back', why: 'authority' })
  const steps = stepsOf([visit(), visit({ booked: 36_000, ending: 'self-service' }), back])
  expect(countingWeek(material({ steps, outside: [letter], house }), week)[0]?.rows).toEqual([
    ['kl-personal', '23.09.02', 'pas', 'kind-not-told', null, 1],
    ['kl-personal', '23.09.02', 'pas', 'kind-self-service', null, 1],
    ['kl-personal', '23.09.04', 'koerekort', 'kind-failed', 'failed-wrong-place', 1],
    ['kl-writing', '32.06.00', 'kle-32', 'kind-not-told', null, 2],
  ])
})

test('a case is no enquiry, and an absent person made none', () => {
  const steps = stepsOf([visit({ ending: 'absent', handling: null })])
  const cases = { ...letter, channel: 'case-system' } as const
  expect(countingWeek(material({ steps, outside: [cases], house }), week)[0]?.rows).toEqual([])
})

test('a number that two errands share is told by its main group', () => {
  const twin = { ...house, errands: house.errands.map((errand) => ({ ...errand, kle: '23.09.02' })) }
  expect(countingWeek(material({ steps: stepsOf([visit()]), house: twin }), week)[0]?.rows[0]?.[2]).toBe(
    'kle-23',
  )
})

test('any three weeks: each row has as many as a plain count, and no enquiry is left out', () => {
  fc.assert(
    fc.property(visits, enquiries, ways, (all, told, led) => {
      const rows =
        countingWeek(material({ steps: stepsOf(all.flat()), enquiries: told, ways: led, house }), period)[0]
          ?.rows ?? []
      const kleOf = (id: string) => house.errands.find((errand) => errand.id === id)?.kle ?? ''
      const channelOf = { 'on-the-spot': 'personal', phone: 'telephone', mail: 'writing' } as const
      const finished = all.flat().filter((step) => step.handling !== null && step.ending !== 'transferred')
      const kind = (failed: string | null, told: string | null) => (failed ? 'failed' : (told ?? 'not-told'))
      const plain = [
        ...finished.map(({ errand, ending, why }) => {
          const failed = why === 'authority' ? 'wrong-place' : null
          const told = kind(failed, ending === 'self-service' ? 'self-service' : null)
          return { key: ['personal', kleOf(errand), told, failed], count: 1 }
        }),
        ...told.map(({ channel, kle, kind: told, failed, count }) => ({
          key: [channelOf[channel], kle, kind(failed, told), failed],
          count,
        })),
        ...led
          .filter(({ ending }) => ending === 'self-service')
          .map(({ errand, count }) => ({
            key: ['self-service', kleOf(errand), 'self-service', null],
            count,
          })),
      ]
      for (const [channel, kle, , told, failed, count] of rows) {
        const alike = plain.filter(
          ({ key }) =>
            `kl-${key[0]}` === channel &&
            key[1] === kle &&
            `kind-${key[2]}` === told &&
            (key[3] === null ? failed === null : `failed-${key[3]}` === failed),
        )
        expect(count).toBe(sumOf(alike.map(({ count }) => count)))
      }
      expect(sumOf(rows.map((row) => Number(row[5])))).toBe(sumOf(plain.map(({ count }) => count)))
    }),
    { numRuns: 200 },
  )
})
