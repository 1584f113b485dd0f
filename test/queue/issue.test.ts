import { expect, test } from 'vitest'
import { errandLine } from '../../server/queue/day.ts'
import { given, givenNothing, instant } from '../given.ts'
import { callNext, issue, transfer } from './commands.ts'
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
