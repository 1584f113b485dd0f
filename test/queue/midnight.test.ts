import { expect, test } from 'vitest'
import type { Day } from '../../server/queue/day.ts'
import { at, given, instant } from '../given.ts'
import {
  arrive,
  beginRush,
  callNext,
  callTicket,
  closeDay,
  finish,
  issue,
  openCounter,
  park,
  pauseCounter,
  recall,
  setQuickLane,
  transfer,
} from './commands.ts'
import { counterOpened, dayStarted, ticketCalled, ticketForgotten, ticketIssued } from './facts.ts'

const numbers = (day: Day) => [...day.tickets.values()].map((ticket) => ticket.number)
const line = (day: Day, name: `errand:${string}` | `counter:${string}`) =>
  day.lines.get(name)?.map((ticket) => ticket.number)
const nextMorning = '2026-11-24 09:00'
const afterMidnight = '2026-11-24 00:05'

/** Two people came shortly before midnight. */
const late = () =>
  given(at('23:40', counterOpened('3')), at('23:50', ticketIssued('P001')), at('23:55', ticketIssued('P002')))

test('the first command of a new date starts its day, and numbers begin again', () => {
  given(ticketIssued('P001'), ticketIssued('P002'))
    .at(nextMorning)
    .when(issue('P001', { ticket: 'new' }))
    .brings(
      ticketForgotten('P001'),
      ticketForgotten('P002'),
      dayStarted(instant(nextMorning)),
      ticketIssued('P001', { ticket: 'new' }),
    )
})

test('a press that a rule refuses starts no day', () => {
  const { day } = given(ticketIssued('P001')).at(nextMorning).when(callNext('3')).refuses('counter-is-closed')
  expect(day.date).toBe('2026-11-23')
})

test('a tap shortly before midnight that is tried again after it finds its ticket, and starts no day', () => {
  const { day } = given(at('23:59', ticketIssued('P001', { idempotencyKey: 'tap-1' })))
    .at(afterMidnight)
    .when(issue('P002', { idempotencyKey: 'tap-1' }))
    .changesNothing()
  expect(day.date).toBe('2026-11-23')
})

test('a tap shortly before midnight finds its ticket also when the new day has begun', () => {
  given(at('23:59', ticketIssued('P001', { idempotencyKey: 'tap-1' })))
    .at(afterMidnight)
    .goesOn(openCounter('3'))
    .when(issue('P002', { idempotencyKey: 'tap-1' }))
    .changesNothing()
})

test('people who wait at midnight keep their number, and are called before those who come after it', () => {
  late()
    .at(afterMidnight)
    .goesOn(issue('P003'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
    .goesOn(finish('P001', '3'))
    .when(callNext('3'))
    .brings(ticketCalled('P002', '3'))
})

test('numbers that people brought over midnight are given to nobody else, even after they left', () => {
  const { day } = late()
    .at(afterMidnight)
    .goesOn(issue('P003'), callNext('3'), finish('P001', '3'), issue('P004'))
  expect(numbers(day)).toEqual(['P001', 'P002', 'P003', 'P004'])
})

test('only the numbers of those who stayed are left out', () => {
  const { day } = given(at('23:50', ticketIssued('P001')), at('23:55', ticketIssued('P002')))
    .at('23:58')
    .goesOn(openCounter('3'), callNext('3'))
    .at('23:59')
    .goesOn(finish('P001', '3'))
    .at(afterMidnight)
    .goesOn(issue('P001', { ticket: 'a' }), issue('P003', { ticket: 'b' }))
  expect(numbers(day)).toEqual(['P002', 'P001', 'P003'])
})

test('whoever is called or helped at midnight stays at the counter', () => {
  late()
    .at('23:58')
    .goesOn(callNext('3'))
    .at(afterMidnight)
    .goesOn(recall('P001', '3'), arrive('P001', '3'), finish('P001', '3'))
    .when(callNext('3'))
    .brings(ticketCalled('P002', '3'))
})

test('whoever was called shortly before midnight still reads it on the wall', () => {
  const { day } = late().at('23:59').goesOn(callNext('3')).at(afterMidnight).goesOn(issue('P003'))
  expect(day.calls).toEqual([
    { order: 1, ticket: 'P001', number: 'P001', language: 'da', counter: '3', at: instant('23:59') },
  ])
})

test('the wall still tells the latest call first', () => {
  const { day } = late()
    .goesOn(openCounter('4'))
    .at('23:58')
    .goesOn(callTicket('P002', '4'), callTicket('P001', '3'))
    .at(afterMidnight)
    .goesOn(issue('P003'))
  expect(day.calls.map((call) => call.number)).toEqual(['P001', 'P002'])
})

test('whoever came long ago but was called this evening is still here', () => {
  const { day } = given(at('18:00', ticketIssued('P001')), at('18:01', ticketIssued('P002')))
    .at('23:50')
    .goesOn(openCounter('3'), callNext('3'), park('P001', '3'))
    .at(afterMidnight)
    .goesOn(issue('P003'))
  expect([...day.tickets.keys()]).toEqual(['P001', 'P003'])
})

test('a clerk who came back from a break this evening is still there', () => {
  const { day } = given(at('12:00', counterOpened('3')))
    .at('23:50')
    .goesOn(pauseCounter('3'), openCounter('3'))
    .at(afterMidnight)
    .goesOn(issue('P001'))
  expect(day.counters.get('3')?.state).toBe('open')
})

test('a quick lane that is staffed over midnight is still called one, and one that nobody opened is none', () => {
  const { day } = late()
    .at('23:56')
    .goesOn(beginRush('pas'), setQuickLane('3', true, ['mitid']), setQuickLane('4', true, ['mitid']))
    .at(afterMidnight)
    .goesOn(issue('P003'))
  expect(day.rush).toBeNull()
  expect([...day.quickLanes]).toEqual(['3'])
  expect(day.counters.get('3')?.serves).toEqual(['mitid'])
})

test('a person who was set aside shortly before midnight can be called after it', () => {
  late()
    .at('23:58')
    .goesOn(callNext('3'), park('P001', '3'))
    .at(afterMidnight)
    .goesOn(openCounter('4'))
    .when(callTicket('P001', '4'))
    .brings(ticketCalled('P001', '4'))
})

test('a person who was sent to one counter alone still waits for it after midnight if it is staffed', () => {
  const sent = late()
    .goesOn(openCounter('4', ['mitid']))
    .at('23:58')
    .goesOn(callNext('3'), transfer('P001', '3', { counter: '4' }))
    .at(afterMidnight)
    .goesOn(issue('P003'))
  expect(line(sent.day, 'counter:4')).toEqual(['P001'])
})

test('a counter that nobody closed last evening is closed, and who was sent there waits for the errand', () => {
  const { day } = given(at('12:00', counterOpened('3')), at('12:01', counterOpened('4', ['mitid'])))
    .at('23:50')
    .goesOn(issue('P001'), callNext('3'), transfer('P001', '3', { counter: '4' }))
    .at(afterMidnight)
    .goesOn(issue('P002'))
  expect([...day.counters.keys()]).toEqual([])
  expect(line(day, 'errand:pas')).toEqual(['P001', 'P002'])
})

test('a ticket that was forgotten at the counter overnight is not carried into the morning', () => {
  const { day } = given(counterOpened('3'), ticketIssued('P001'))
    .goesOn(callNext('3'), arrive('P001', '3'))
    .at(nextMorning)
    .when(finish('P001', '3'))
    .refuses('ticket-is-unknown')
    .goesOn(openCounter('3'), issue('P001', { ticket: 'new' }))
  expect(day.counters.get('3')).toMatchObject({ state: 'open', ticket: null })
  expect(numbers(day)).toEqual(['P001'])
})

test('a day that was closed is open again on the next date', () => {
  given(ticketIssued('P001'))
    .goesOn(closeDay)
    .at(nextMorning)
    .when(issue('P001', { ticket: 'new' }))
    .brings(dayStarted(instant(nextMorning)), ticketIssued('P001', { ticket: 'new' }))
})

test('who waits over two midnights within four hours of a call is still here; who was last seen before that is not', () => {
  const { day } = late()
    .at(afterMidnight)
    .goesOn(issue('P003'))
    .at('2026-11-25 00:05')
    .goesOn(issue('P001', { ticket: 'new' }))
  expect(numbers(day)).toEqual(['P001'])
})
