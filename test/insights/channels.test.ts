import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channels } from '../../server/insights/channels.ts'
import type { EnquiryRow, OutsideRow } from '../../server/insights/material.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { enquiries, house, outside, period, sumOf, visits, ways } from './random-visits.ts'

const week = { from: '2026-11-23', to: '2026-11-29', errands: null }
const call = (part: Partial<EnquiryRow> = {}): EnquiryRow => ({
  day: week.from,
  half: 20,
  channel: 'phone',
  errand: 'pas',
  kle: '23.09.02',
  outcome: 'settled',
  why: null,
  failed: null,
  kind: null,
  language: 'da',
  behalf: false,
  count: 1,
  ...part,
})
const exchange = (count: number, kle: string | null = null): OutsideRow => ({
  day: week.from,
  half: 20,
  channel: 'phone',
  kle,
  measure: 'answered',
  count,
})

test('a visit, a booked one and a call stand side by side, by errand and by KLE number', () => {
  const steps = stepsOf([visit(), visit({ booked: 36_000 }), visit({ ending: 'absent', handling: null })])
  const told = channels(material({ steps, enquiries: [call()], house }), week)
  const rows = Object.fromEntries(told.map(({ name, rows }) => [name, rows]))
  expect(rows.channels).toEqual([
    ['channel-lobby', 1, 1 / 3],
    ['channel-booking', 1, 1 / 3],
    ['channel-phone', 1, 1 / 3],
  ])
  expect(rows['channels-errands']).toEqual([['pas', 1, 1, 0, 1, 0, 0, 3]])
  expect(rows['channels-kle']).toEqual([['23.09.02', 'pas', 1, 1, 0, 1, 0, 0, 3]])
  expect(rows['channels-groups']).toEqual([['kle-23', 1, 1, 0, 1, 0, 0, 3]])
})

test('calls that the exchange counted too are counted once; what it has no number of stands by itself', () => {
  const told = channels(material({ enquiries: [call({ count: 4 })], outside: [exchange(10)], house }), week)
  expect(told.find(({ name }) => name === 'channels')?.rows).toEqual([['channel-phone', 10, 1]])
  expect(told.find(({ name }) => name === 'channels-kle')?.rows.map((row) => [row[0], row.at(-1)])).toEqual([
    [null, 6],
    ['23.09.02', 4],
  ])
})

test('an errand asked for leaves out other numbers, and calls that nobody knows the number of', () => {
  const asked = { ...week, errands: new Set(['pas']) }
  const rows = [exchange(5, '23.09.02'), exchange(7, '23.09.04'), exchange(9)]
  expect(channels(material({ outside: rows, house }), asked)[0]?.rows).toEqual([['channel-phone', 5, 1]])
})

test('letters and whom the kiosk led to self-service are digital; help to do it online is assisted', () => {
  const steps = stepsOf([visit(), visit({ ending: 'self-service' })])
  const way = { day: week.from, hour: 10, errand: 'pas', ending: 'self-service', count: 2 }
  const help = { day: week.from, theme: 'mitid', alone: 'no', count: 3 }
  const seen = material({ steps, enquiries: [call({ channel: 'mail' })], ways: [way], helps: [help], house })
  expect(channels(seen, week).find(({ name }) => name === 'digital')?.rows).toEqual([
    ['digital-share', 3, 8, 3 / 8],
    ['assisted-digital', 4, 8, 4 / 8],
    ['digital-potential', 2, 2, 1],
  ])
})

test('any three weeks: every enquiry stands once in each table, and a channel has as many as the one who counted most', () => {
  fc.assert(
    fc.property(visits, enquiries, outside, ways, (all, told, theirs, led) => {
      const tables = channels(
        material({ steps: stepsOf(all.flat()), enquiries: told, outside: theirs, ways: led, house }),
        period,
      )
      const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? []
      const finished = all.flat().filter((step) => step.handling !== null && step.ending !== 'transferred')
      const registered = (channel: string, kle?: string | null) =>
        sumOf(
          told
            .filter((one) => one.channel === channel && (kle === undefined || one.kle === kle))
            .map(({ count }) => count),
        )
      const kleOf = (id: string) => house.errands.find((errand) => errand.id === id)?.kle
      const own = (channel: string, kle?: string) => {
        const here = finished.filter(({ errand }) => kle === undefined || kleOf(errand) === kle)
        if (channel === 'lobby') return here.filter(({ booked }) => booked === null).length
        if (channel === 'booking') return here.filter(({ booked }) => booked !== null).length
        return registered(channel, kle)
      }
      const measures: Record<string, string> = {
        phone: 'answered',
        mail: 'received',
        'case-system': 'received',
        booking: 'kept',
      }
      const outsideOf = (channel: string, kle: string | null) =>
        sumOf(
          theirs
            .filter((row) => row.channel === channel && row.measure === measures[channel] && row.kle === kle)
            .map(({ count }) => count),
        )
      const kles = ['23.09.02', '23.09.04', '23.05.10', '32.06.00']
      const counts: Record<string, number> = {}
      for (const channel of ['lobby', 'booking', 'on-the-spot', 'phone', 'mail', 'case-system']) {
        const named = sumOf(kles.map((kle) => Math.max(own(channel, kle), outsideOf(channel, kle))))
        const known = sumOf(kles.map((kle) => outsideOf(channel, kle)))
        const theirsInAll = known + outsideOf(channel, null)
        counts[channel] = Math.max(named, theirsInAll)
      }
      const totals = Object.fromEntries(rowsOf('channels').map(([channel, count]) => [channel, count]))
      for (const [channel, count] of Object.entries(counts))
        expect(totals[`channel-${channel}`] ?? 0, channel).toBe(count)
      const whole = sumOf(Object.values(counts))
      for (const name of ['channels-kle', 'channels-groups'])
        expect(sumOf(rowsOf(name).map((row) => Number(row.at(-1))))).toBe(whole)
      expect(sumOf(rowsOf('channels-errands').map((row) => Number(row.at(-1))))).toBe(
        finished.length + sumOf(told.map(({ count }) => count)),
      )
    }),
    { numRuns: 300 },
  )
})
