import { expect, test } from 'vitest'
import { dateIn } from '../../server/catalogue/zone.ts'
import type { Day } from '../../server/queue/day.ts'
import { decide } from '../../server/queue/decide.ts'
import { evolve } from '../../server/queue/evolve.ts'
import { setClock } from '../../server/queue/set-clock.ts'
import type { Command, Instant } from '../../server/queue/words.ts'
import { given, instant } from '../given.ts'
import {
  addCounter,
  arrive,
  beginRush,
  callNext,
  comeBack,
  issue,
  leaveUntil,
  openCounter,
  park,
  setQuickLane,
} from './commands.ts'
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

test.each([
  ['the same day', '2026-11-23 08:20'],
  ['another day', '2025-11-23 09:20'],
  ['a later day', '2027-11-23 09:20'],
])('a rush goes on, with its quick lanes and counters, when the clock is set to %s', (_, to) => {
  const { day } = busy().goesOn(
    beginRush('pas'),
    addCounter('12'),
    addCounter('13'),
    openCounter('12'),
    openCounter('4', ['pas', 'mitid']),
    setQuickLane('4', true, ['mitid']),
    setQuickLane('5', true, ['mitid']),
  )
  const after = setTo(day, instant('09:20'), instant(to))
  expect(after.rush).toBe('pas')
  expect(after.extraCounters.map(({ id }) => id)).toEqual(['12', '13'])
  expect([...after.quickLanes]).toEqual(['4', '5'])
  expect(after.counters.get('4')?.serves).toEqual(['mitid'])
})

test('a counter that opened in the morning is still open when the clock is set to another day in the afternoon', () => {
  const { day } = given().at('09:00').goesOn(openCounter('4'))
  const after = setTo(day, instant('15:00'), instant('2025-11-23 15:00'))
  expect([...after.counters.keys()]).toEqual(['4'])
})

const library: Command = { type: 'RaiseCrisis', kind: 'library', words: null, drill: false }
/** The lobby's clock is an hour ahead of everybody's watch. */
const ahead = { was: instant('09:20'), at: instant('08:20') }
const leftUntil = (from: string, until: string, keptUntil: string) => ({
  from: instant(from),
  until: instant(until),
  keptUntil: instant(keptUntil),
})

test('whoever left until a time is waited for as many minutes from now as before', () => {
  const { day } = busy().goesOn(leaveUntil('P003', leftUntil('09:40', '09:50', '10:05')))
  setTo(day, instant('09:20'), instant('10:20'))
  expect(day.tickets.get('P003')?.away).toEqual(leftUntil('10:40', '10:50', '11:05'))
})

test('whoever comes back at the time of their slip has lost no place when the clock was set back', () => {
  const { day } = busy().goesOn(leaveUntil('P003', leftUntil('09:40', '09:50', '10:05')))
  const key = setTo(day, ahead.was, ahead.at).tickets.get('P003')?.key
  expect(day.tickets.get('P003')?.away).toEqual(leftUntil('08:40', '08:50', '10:05'))
  const back = decide(day, comeBack('P003'), instant('09:45'), day.date)
  expect(back).toMatchObject({ ok: true, events: [{ type: 'TicketCameBack', key }] })
})

test('a slip from a clock a year and an hour ahead holds its place until the hour that is printed on it', () => {
  const { day } = busy().goesOn(leaveUntil('P003', leftUntil('09:40', '09:50', '10:05')))
  setTo(day, instant('09:20'), instant('2025-11-23 08:20'))
  expect(day.tickets.get('P003')?.away).toEqual(
    leftUntil('2025-11-23 08:40', '2025-11-23 08:50', '2025-11-23 10:05'),
  )
})

test('whoever was set aside for ten minutes is back in as many', () => {
  const { day } = busy().goesOn(park('P001', '3', 10))
  const backAt = day.tickets.get('P001')?.parked?.backAt ?? 0
  setTo(day, ahead.was, ahead.at)
  expect(day.tickets.get('P001')?.parked?.backAt).toBe(backAt + ahead.at - ahead.was)
})

test('a booked time was agreed outside, and stays', () => {
  const { day } = busy().goesOn(issue('P004', { bookedAt: instant('10:00') }))
  setTo(day, ahead.was, ahead.at)
  expect(day.tickets.get('P004')?.bookedAt).toBe(instant('10:00'))
})

test.each([
  ['the same day', '2026-11-23 08:20'],
  ['another day', '2025-11-23 09:20'],
])('a crisis stands on, for as long as it has stood, when the clock is set to %s', (_, to) => {
  const { day } = busy().goesOn(library)
  const stoodMs = instant('09:20') - (day.crisis?.at ?? 0)
  setTo(day, instant('09:20'), instant(to))
  expect(day.crisis).toMatchObject({ kind: 'library', at: instant(to) - stoodMs })
})
