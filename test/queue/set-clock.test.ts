import { expect, test } from 'vitest'
import { dateIn } from '../../server/catalogue/zone.ts'
import type { Day } from '../../server/queue/day.ts'
import { decide } from '../../server/queue/decide.ts'
import { evolve } from '../../server/queue/evolve.ts'
import { setClock } from '../../server/queue/set-clock.ts'
import type { Instant } from '../../server/queue/words.ts'
import { given, instant } from '../given.ts'
import { arrive, callNext, issue, openCounter } from './commands.ts'
import { expectSound } from './sound.ts'

const zone = 'Europe/Copenhagen'
const minuteMs = 60_000

/** Two wait, and one is helped at counter 3. */
const busy = () =>
  given().goesOn(
    openCounter('3'),
    issue('P001'),
    issue('P002'),
    issue('P003'),
    callNext('3'),
    arrive('P001', '3'),
  )

function setTo(day: Day, was: Instant, at: Instant, before: Record<string, number> = {}): Day {
  for (const event of setClock(day, { was, at, since: Math.min(was, at) }, dateIn(zone, at), () => before))
    evolve(day, event)
  expectSound(day)
  return day
}
const waited = (day: Day, now: Instant) =>
  [...day.tickets.values()].map(({ number, arrival }) => `${number} ${(now - arrival) / minuteMs}`)

test.each([
  ['an hour forward', '2026-11-23 10:20'],
  ['a year forward', '2027-11-23 09:20'],
  ['an hour back', '2026-11-23 08:20'],
  ['ten years back', '2016-11-23 09:20'],
])('nobody has waited longer or shorter when the clock is set right by %s', (_, to) => {
  const { day } = busy()
  const before = waited(day, instant('09:20'))
  const after = setTo(day, instant('09:20'), instant(to))
  expect(waited(after, instant(to))).toEqual(before)
  expect(after.date).toBe(to.slice(0, 10))
  expect(after.counters.get('3')?.ticket).toBe('P001')
  expect(after.lines.get('errand:pas')?.map(({ number }) => number)).toEqual(['P002', 'P003'])
})

test('on a date that begins anew numbers go on after those that it has given before', () => {
  const { day } = busy()
  setTo(day, instant('09:20'), instant('2026-11-20 09:20'), { P: 40, K: 2 })
  const next = decide(
    day,
    issue('new', { letter: 'P', errand: 'pas' }),
    instant('2026-11-20 09:21'),
    '2026-11-20',
  )
  expect(next).toMatchObject({ ok: true, events: [{ number: 'P041' }] })
})

test('a date that comes a second time in the ordinary way gives no number twice either', () => {
  const { day } = given().goesOn(issue('P001'))
  const tomorrow = instant('2026-11-24 09:00')
  const next = decide(day, issue('new', { letter: 'P', errand: 'pas' }), tomorrow, '2026-11-24', () => ({
    P: 7,
  }))
  expect(next.ok && next.events.at(-1)).toMatchObject({ number: 'P008' })
})

test('before the first day there is nothing to set right', () => {
  const nothing = { ...given().day, date: '' }
  expect(setClock(nothing, { was: 0, at: instant('09:00'), since: 0 }, '2026-11-23', () => ({}))).toEqual([])
})
