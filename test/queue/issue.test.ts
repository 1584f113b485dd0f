import { expect, test } from 'vitest'
import { errandLine } from '../../server/queue/day.ts'
import { given, givenNothing, instant } from '../given.ts'
import { callNext, issue, transfer, withdraw } from './commands.ts'
import {
  counterOpened,
  dayClosed,
  dayStarted,
  ticketCalled,
  ticketIssued,
  ticketTransferred,
} from './facts.ts'

test('the first person of the first day gets number 1', () => {
  givenNothing()
    .when(issue('P001'))
    .brings(dayStarted(instant('09:00')), ticketIssued('P001'))
})

test('each letter counts for itself', () => {
  given(ticketIssued('P001'), ticketIssued('P002'), ticketIssued('K001'))
    .when(issue('K002'))
    .brings(ticketIssued('K002'))
    .when(issue('P003'))
    .brings(ticketIssued('P003'))
    .when(issue('M001'))
    .brings(ticketIssued('M001'))
})

test('two errands with one letter share its numbers', () => {
  given(ticketIssued('P001'))
    .when(issue('P002', { errand: 'pas-hent' }))
    .brings(ticketIssued('P002', { errand: 'pas-hent' }))
})

test('after 999 comes 1000', () => {
  given(ticketIssued('P999')).when(issue('P1000')).brings(ticketIssued('P1000'))
})

test('a tap that is tried again gives no second ticket', () => {
  const tap = issue('P001', { idempotencyKey: 'tap-1' })
  given()
    .goesOn(tap)
    .when({ ...tap, ticket: 'another' })
    .changesNothing()
})

test('a tap that is tried again while its ticket is called gives no second ticket', () => {
  given(ticketIssued('P001', { idempotencyKey: 'tap-1' }), counterOpened('3'), ticketCalled('P001', '3'))
    .when(issue('P002', { idempotencyKey: 'tap-1' }))
    .changesNothing()
})

test('a tap that is tried again after its ticket was sent on to another errand still gives no second ticket', () => {
  const tap = issue('P001', { idempotencyKey: 'tap-1' })
  given()
    .goesOn(tap)
    .goesOn({ type: 'OpenCounter', counter: '3', serves: ['pas'] }, callNext('3'))
    .when(transfer('P001', '3', { errand: 'koerekort' }))
    .brings(ticketTransferred('P001', '3', { errand: 'koerekort' }))
    .when(tap)
    .changesNothing()
})

test('a tap for one errand is never answered with the ticket of another', () => {
  given(ticketIssued('P001', { idempotencyKey: 'tap-1' }))
    .when(issue('K001', { idempotencyKey: 'tap-1' }))
    .refuses('key-belongs-to-another-errand')
})

test('when the day is closed nobody gets a number, and a tap that was tried before still finds its ticket', () => {
  given(ticketIssued('P001', { idempotencyKey: 'tap-1' }), dayClosed)
    .when(issue('P002'))
    .refuses('day-is-closed')
    .when(issue('P002', { idempotencyKey: 'tap-1' }))
    .changesNothing()
})

test('a person with a head start stands before those who came a little earlier, and after those who came long before', () => {
  const { day } = given(ticketIssued('P001'))
    .at('09:30')
    .goesOn(issue('P002'), issue('P003', { class: 'booking', headStartMinutes: 15 }))
  expect(day.lines.get(errandLine('pas'))?.map((ticket) => ticket.number)).toEqual(['P001', 'P003', 'P002'])
})

test('when as many numbers as can be served were given for an errand, nobody gets another', () => {
  given(ticketIssued('P001'), ticketIssued('P002'))
    .when(issue('P003', { capacity: 2 }))
    .refuses('errand-is-full')
    .when(issue('K001', { capacity: 2 }))
    .isDone()
})

test('whoever leaves before being served gives the place to another', () => {
  given(ticketIssued('P001'), ticketIssued('P002'))
    .goesOn(withdraw('P001'))
    .when(issue('P003', { capacity: 2 }))
    .isDone()
})

test('a tap that is tried again finds its ticket, also when it was the last', () => {
  const tap = issue('P001', { capacity: 1, idempotencyKey: 'tap-1' })
  given().goesOn(tap).when(tap).changesNothing()
})

test('who comes before a booked time stands as if arriving at that time, with the head start', () => {
  const booking = { class: 'booking', headStartMinutes: 15, bookedAt: instant('10:30') }
  const { day } = given()
    .at('10:00')
    .goesOn(issue('P001', booking), issue('P002'))
    .at('10:20')
    .goesOn(issue('P003'))
  expect(day.lines.get(errandLine('pas'))?.map(({ number }) => number)).toEqual(['P002', 'P001', 'P003'])
})

test('who comes after a booked time keeps the head start, from the arrival', () => {
  const booking = { class: 'booking', headStartMinutes: 15, bookedAt: instant('10:00') }
  const { day } = given()
    .at('10:00')
    .goesOn(issue('P001'))
    .at('10:10')
    .goesOn(issue('P002'), issue('P003', booking))
  expect(day.tickets.get('P003')?.key).toBe(instant('10:11') - 15 * 60_000)
  expect(day.lines.get(errandLine('pas'))?.map(({ number }) => number)).toEqual(['P003', 'P001', 'P002'])
})

test('a fact from before bookings and helpers were kept reads as none', () => {
  const { behalf: _, bookedAt: __, ...old } = ticketIssued('P001')
  const { day } = given(old as ReturnType<typeof ticketIssued>)
  expect(day.tickets.get('P001')).toMatchObject({ behalf: false, bookedAt: null, key: instant('09:01') })
})

test('who is sent to one counter waits for it alone, and no other counter calls them', () => {
  given(counterOpened('3'), counterOpened('4'))
    .when(issue('P001', { onlyAt: '4' }))
    .brings(ticketIssued('P001', { onlyAt: '4' }))
    .when(callNext('3'))
    .refuses('line-is-empty')
    .when(callNext('4'))
    .brings(ticketCalled('P001', '4'))
})

test('nobody is sent to a counter that is closed', () => {
  given(counterOpened('3'))
    .when(issue('P001', { onlyAt: '4' }))
    .refuses('counter-is-closed')
})
