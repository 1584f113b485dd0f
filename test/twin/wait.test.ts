import { expect, test } from 'vitest'
import { replay } from '../../server/queue/evolve.ts'
import type { Event } from '../../server/queue/words.ts'
import type { Experience } from '../../server/twin/backlog.ts'
import { roughWait } from '../../server/twin/wait.ts'

const at = Date.UTC(2026, 10, 23, 9)
const known: Experience = { minutes: () => 10, planned: [{ id: '1', serves: ['pas'] }] }

const issued = (n: number, errand = 'pas'): Event => ({
  type: 'TicketIssued',
  at: at + n,
  ticket: `t${n}`,
  number: `P${n}`,
  letter: 'P',
  sequence: n,
  errand,
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  behalf: false,
  bookedAt: null,
  idempotencyKey: null,
})
const opened = (counter: string, serves = ['pas']): Event => ({ type: 'CounterOpened', at, counter, serves })
const called = (ticket: string, counter: string): Event => ({ type: 'TicketCalled', at, ticket, counter })
const waiting = (people: number, errand = 'pas') =>
  Array.from({ length: people }, (_, n) => issued(n + 1, errand))
const wait = (...events: Event[]) => roughWait(replay(events), known, 'pas')

test('somebody who comes to a free counter hardly waits', () => {
  expect(wait(opened('1'))).toEqual({ medianMinutes: 0, p80Minutes: 5 })
})

test('each person before you adds their time', () => {
  expect(wait(opened('1'), ...waiting(3)).medianMinutes).toBe(27)
  expect(wait(opened('1'), ...waiting(6)).medianMinutes).toBe(54)
})

test('twice the counters, half the wait', () => {
  expect(wait(opened('1'), opened('2'), ...waiting(6)).medianMinutes).toBe(27)
})

test('whoever is being served counts too, and who takes a break does not help', () => {
  const served = wait(opened('1'), ...waiting(1), called('t1', '1'))
  expect(served.medianMinutes).toBeGreaterThan(0)
  const oneOnBreak = wait(
    opened('1'),
    opened('2'),
    { type: 'CounterPaused', at, counter: '2' },
    ...waiting(3),
  )
  expect(oneOnBreak.medianMinutes).toBe(27)
})

test('with more counters busy, one of them is free sooner', () => {
  const busy = (counters: number) =>
    Array.from({ length: counters }, (_, n) => [
      opened(`${n}`),
      issued(n + 1),
      called(`t${n + 1}`, `${n}`),
    ]).flat()
  expect(wait(...busy(4)).medianMinutes).toBeLessThan(wait(...busy(1)).medianMinutes)
})

test('people of another errand count when the same counter serves them', () => {
  expect(wait(opened('1', ['pas', 'mitid']), ...waiting(2, 'mitid')).medianMinutes).toBe(18)
  expect(wait(opened('1'), opened('2', ['mitid']), ...waiting(2, 'mitid')).medianMinutes).toBe(0)
})

test('people who were sent to this counter alone count too', () => {
  const sent: Event = { type: 'TicketTransferred', at, ticket: 't1', counter: '2', to: { counter: '1' } }
  const events = [opened('1'), opened('2', ['mitid']), issued(1, 'mitid'), called('t1', '2'), sent]
  expect(wait(...events).medianMinutes).toBe(9)
})

test('before anybody has opened, the usual counters stand in', () => {
  expect(wait(...waiting(3)).medianMinutes).toBe(27)
})

test('4 in 5 are told a longer wait than half, in steps of five minutes', () => {
  for (let people = 1; people < 30; people++) {
    const { medianMinutes, p80Minutes } = wait(opened('1'), ...waiting(people))
    expect(p80Minutes).toBeGreaterThan(medianMinutes)
    expect(p80Minutes % 5).toBe(0)
  }
})

test('the one at the front of the line waits less than a newcomer', () => {
  const day = replay([opened('1'), ...waiting(5)])
  const front = roughWait(day, known, 'pas', day.tickets.get('t1'))
  expect(front.medianMinutes).toBeLessThan(roughWait(day, known, 'pas').medianMinutes)
})
