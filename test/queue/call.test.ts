import { expect, test } from 'vitest'
import { callsKept } from '../../server/queue/day.ts'
import { at, given } from '../given.ts'
import { arrive, callNext, callTicket, finish, issue, openCounter, recall } from './commands.ts'
import {
  counterOpened,
  counterPaused,
  ticketArrived,
  ticketCalled,
  ticketIssued,
  ticketRecalled,
  ticketTransferred,
  ticketWithdrawn,
} from './facts.ts'

test('pressing Next calls whoever came first', () => {
  given(counterOpened('3'), ticketIssued('P001'), ticketIssued('P002'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('pressing Next with no one waiting tells the clerk so', () => {
  given(counterOpened('3')).when(callNext('3')).refuses('line-is-empty')
})

test('a counter calls nobody whose errand it does not serve', () => {
  given(counterOpened('3', ['pas']), ticketIssued('K001'))
    .when(callNext('3'))
    .refuses('line-is-empty')
})

test('a counter that serves two errands takes the one who waited longer', () => {
  given(counterOpened('3', ['pas', 'koerekort']), ticketIssued('K001'), ticketIssued('P001'))
    .when(callNext('3'))
    .brings(ticketCalled('K001', '3'))
})

test('a person sent to this counter alone comes before those who came later, and after those who came earlier', () => {
  given(counterOpened('2', ['mitid']), counterOpened('3'), ticketIssued('P001'), ticketIssued('M001'))
    .goesOn(issue('P002'), callNext('2'))
    .goesOn({ type: 'Transfer', counter: '2', ticket: 'M001', to: { counter: '3' } })
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
    .goesOn(finish('P001', '3'))
    .when(callNext('3'))
    .brings(ticketCalled('M001', '3'))
})

test('a double press of Next skips nobody', () => {
  given(counterOpened('3'), ticketIssued('P001'), ticketIssued('P002'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
    .when(callNext('3'))
    .refuses('another-ticket-is-at-the-counter')
    .goesOn(finish('P001', '3'))
    .when(callNext('3', 'P001'))
    .refuses('another-ticket-is-at-the-counter')
})

test('two clerks who press at once never get the same person', () => {
  given(counterOpened('3'), counterOpened('4'), ticketIssued('P001'), ticketIssued('P002'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
    .when(callNext('4'))
    .brings(ticketCalled('P002', '4'))
})

test('two clerks who choose the same person: the second is told', () => {
  given(counterOpened('3'), counterOpened('4'), ticketIssued('P001'), ticketCalled('P001', '3'))
    .when(callTicket('P001', '4'))
    .refuses('ticket-is-not-waiting')
})

test('whoever is at the counter is let go before the next is called', () => {
  given(counterOpened('3'), ticketIssued('P001'), ticketIssued('P002'), ticketCalled('P001', '3'))
    .when(callNext('3', 'P001'))
    .refuses('counter-is-busy')
    .when(callTicket('P002', '3', 'P001'))
    .refuses('counter-is-busy')
})

test('a counter that is closed or has a break calls nobody', () => {
  given(ticketIssued('P001'), counterOpened('3'), counterPaused('3'))
    .when(callNext('3'))
    .refuses('counter-is-paused')
    .when(callTicket('P001', '3'))
    .refuses('counter-is-paused')
    .when(callNext('4'))
    .refuses('counter-is-closed')
    .when(callTicket('P001', '4'))
    .refuses('counter-is-closed')
})

test('a clerk may choose anyone who waits, also for an errand that the counter does not serve', () => {
  given(counterOpened('3', ['pas']), ticketIssued('P001'), ticketIssued('P002'), ticketIssued('K001'))
    .when(callTicket('K001', '3'))
    .brings(ticketCalled('K001', '3'))
    .goesOn(finish('K001', '3'))
    .when(callTicket('P002', '3'))
    .brings(ticketCalled('P002', '3'))
    .goesOn(finish('P002', '3'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('a person who was set aside can be called again at any counter', () => {
  given(counterOpened('3'), counterOpened('4', ['koerekort']), ticketIssued('P001'))
    .goesOn(callNext('3'), { type: 'Park', counter: '3', ticket: 'P001', reason: 'photo' })
    .when(callTicket('P001', '4'))
    .brings(ticketCalled('P001', '4'))
})

test('nobody can call a number that does not exist or a person who has left', () => {
  given(counterOpened('3'), ticketIssued('P001'), ticketWithdrawn('P001'))
    .when(callTicket('P009', '3'))
    .refuses('ticket-is-unknown')
    .when(callTicket('P001', '3'))
    .refuses('ticket-has-left')
})

test('the same number is called once more', () => {
  const { day } = given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3'))
    .when(recall('P001', '3'))
    .brings(ticketRecalled('P001', '3'))
  expect(day.tickets.get('P001')?.calls).toBe(2)
})

test('only a person who was called here, and has not come yet, can be called once more', () => {
  given(counterOpened('3'), counterOpened('4'), ticketIssued('P001'), ticketIssued('P002'))
    .goesOn(callNext('3'))
    .when(recall('P009', '3'))
    .refuses('ticket-is-unknown')
    .when(recall('P001', '4'))
    .refuses('ticket-is-not-at-this-counter')
    .when(recall('P002', '3'))
    .refuses('ticket-is-not-at-this-counter')
    .goesOn(arrive('P001', '3'))
    .when(recall('P001', '3'))
    .refuses('ticket-is-not-called')
})

test('calls are counted anew each time that a person is called from the line', () => {
  const { day } = given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3'))
    .goesOn(recall('P001', '3'), { type: 'Park', counter: '3', ticket: 'P001', reason: 'photo' })
    .goesOn(callTicket('P001', '3'))
  expect(day.tickets.get('P001')).toMatchObject({ state: 'called', counter: '3', calls: 1 })
})

test('a person who is called a second time has not come to the counter yet', () => {
  const { day } = given(
    counterOpened('3'),
    ticketIssued('P001'),
    ticketCalled('P001', '3'),
    ticketArrived('P001', '3'),
    ticketTransferred('P001', '3', { errand: 'koerekort' }),
  ).goesOn(callTicket('P001', '3'))
  expect(day.tickets.get('P001')?.arrivedAt).toBeNull()
})

test('the wall is told of the latest calls first, and a number called again is a call of its own', () => {
  const { day } = given(
    counterOpened('3'),
    counterOpened('4'),
    ticketIssued('P001', { language: 'en' }),
    ticketIssued('P002'),
    at('09:10', ticketCalled('P001', '3')),
    at('09:11', ticketCalled('P002', '4')),
    at('09:12', ticketRecalled('P001', '3')),
  )
  expect(day.calls).toMatchObject([
    { order: 3, number: 'P001', counter: '3', language: 'en' },
    { order: 2, number: 'P002', counter: '4', language: 'da' },
    { order: 1, number: 'P001', counter: '3', language: 'en' },
  ])
})

test('a call stays on the wall when the person has gone', () => {
  const { day } = given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3')).goesOn({
    type: 'MarkAbsent',
    counter: '3',
    ticket: 'P001',
    minimumCalls: 1,
  })
  expect(day.calls.map((call) => call.number)).toEqual(['P001'])
})

test('the wall is told of no more calls than it can need', () => {
  let story = given(ticketIssued('P001')).goesOn(openCounter('3'), callNext('3'))
  for (let n = 0; n < callsKept; n++) story = story.goesOn(recall('P001', '3'))
  expect(story.day.calls.map((call) => call.order)).toEqual(
    Array.from({ length: callsKept }, (_, n) => callsKept + 1 - n),
  )
})
