import { expect, test } from 'vitest'
import { given } from '../given.ts'
import { addErrand, arrive, callNext, callTicket, finish, issue, markAbsent, recall } from './commands.ts'
import {
  counterOpened,
  ticketAbsent,
  ticketArrived,
  ticketCalled,
  ticketFinished,
  ticketIssued,
} from './facts.ts'

const called = () => given(counterOpened('3'), counterOpened('4'), ticketIssued('P001')).goesOn(callNext('3'))

test('the called person comes to the counter, is helped and leaves; the counter is free again', () => {
  const { day } = called()
    .when(arrive('P001', '3'))
    .brings(ticketArrived('P001', '3'))
    .when(finish('P001', '3'))
    .brings(ticketFinished('P001', '3'))
  expect(day.tickets.get('P001')).toMatchObject({ state: 'served', counter: null })
  expect(day.counters.get('3')?.ticket).toBeNull()
})

test('whoever must come back leaves with the reason in the fact', () => {
  called()
    .when(finish('P001', '3', { outcome: 'must-come-back', why: 'authority' }))
    .brings(ticketFinished('P001', '3', null, 'must-come-back', 'authority'))
})

test('a clerk who forgot to press Arrived can finish all the same', () => {
  const { day } = called().when(finish('P001', '3')).brings(ticketFinished('P001', '3'))
  expect(day.tickets.get('P001')).toMatchObject({ state: 'served', arrivedAt: null })
})

test('a person arrives once, and only where the number was called', () => {
  called()
    .when(arrive('P001', '4'))
    .refuses('ticket-is-not-at-this-counter')
    .when(arrive('P009', '3'))
    .refuses('ticket-is-unknown')
    .goesOn(arrive('P001', '3'))
    .when(arrive('P001', '3'))
    .refuses('ticket-is-not-called')
})

test('a second press of Finish is told that nobody is there', () => {
  called()
    .goesOn(finish('P001', '3'))
    .when(finish('P001', '3'))
    .refuses('ticket-is-not-at-this-counter')
    .when(finish('P009', '3'))
    .refuses('ticket-is-unknown')
})

test('nobody is absent before the number was called often enough', () => {
  called()
    .when(markAbsent('P001', '3', 2))
    .refuses('call-once-more-first')
    .goesOn(recall('P001', '3'))
    .when(markAbsent('P001', '3', 2))
    .brings(ticketAbsent('P001', '3'))
})

test('somebody who stands at the counter is not absent', () => {
  called()
    .goesOn(arrive('P001', '3'))
    .when(markAbsent('P001', '3', 1))
    .refuses('ticket-is-not-called')
    .when(markAbsent('P001', '4', 1))
    .refuses('ticket-is-not-at-this-counter')
    .when(markAbsent('P009', '3', 1))
    .refuses('ticket-is-unknown')
})

test('an absent person frees the counter, and cannot be called again', () => {
  const story = given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3'))
    .goesOn(markAbsent('P001', '3', 1))
    .when(callTicket('P001', '3'))
    .refuses('ticket-has-left')
  expect(story.day.counters.get('3')?.ticket).toBeNull()
})

test('with a second errand on the ticket the person goes on to its line, with the waited time', () => {
  const { day } = given(counterOpened('3'), counterOpened('4', ['koerekort']), ticketIssued('P001'))
    .goesOn(issue('K001'), addErrand('P001', 'koerekort'), callNext('3'), arrive('P001', '3'))
    .when(finish('P001', '3'))
    .brings(ticketFinished('P001', '3', 'koerekort'))
    .when(callNext('4'))
    .brings(ticketCalled('P001', '4'))
    .when(finish('P001', '4'))
    .brings(ticketFinished('P001', '4'))
  expect(day.tickets.get('P001')).toMatchObject({ state: 'served', errand: 'koerekort', next: [] })
})
