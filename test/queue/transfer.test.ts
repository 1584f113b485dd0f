import { expect, test } from 'vitest'
import { given } from '../given.ts'
import {
  addErrand,
  callNext,
  callTicket,
  closeCounter,
  finish,
  issue,
  park,
  resume,
  transfer,
  withdraw,
} from './commands.ts'
import {
  counterClosed,
  counterOpened,
  counterPaused,
  errandAdded,
  ticketCalled,
  ticketFinished,
  ticketIssued,
  ticketTransferred,
} from './facts.ts'

/** P001 was called to counter 3; counter 4 serves driving licences. */
const called = () =>
  given(counterOpened('3'), counterOpened('4', ['koerekort']), ticketIssued('P001')).goesOn(callNext('3'))

test('a person in the wrong line is sent on with number and waited time', () => {
  called()
    .goesOn(issue('K001'))
    .when(transfer('P001', '3', { errand: 'koerekort' }))
    .brings(ticketTransferred('P001', '3', { errand: 'koerekort' }))
    .when(callNext('4'))
    .brings(ticketCalled('P001', '4'))
})

test('a person sent to one counter is called there, whatever it serves, and nowhere else', () => {
  called()
    .when(transfer('P001', '3', { counter: '4' }))
    .brings(ticketTransferred('P001', '3', { counter: '4' }))
    .when(callNext('3'))
    .refuses('line-is-empty')
    .when(callNext('4'))
    .brings(ticketCalled('P001', '4'))
})

test('a person may be sent to a counter that has a break, but not to one that is closed', () => {
  given(counterOpened('3'), counterOpened('4'), counterPaused('4'), ticketIssued('P001'))
    .goesOn(callNext('3'))
    .when(transfer('P001', '3', { counter: '5' }))
    .refuses('counter-is-closed')
    .when(transfer('P001', '3', { counter: '4' }))
    .brings(ticketTransferred('P001', '3', { counter: '4' }))
})

test('sending somebody to where they are is told to the clerk', () => {
  called()
    .when(transfer('P001', '3', { errand: 'pas' }))
    .refuses('ticket-is-already-there')
    .when(transfer('P001', '3', { counter: '3' }))
    .refuses('ticket-is-already-there')
})

test('only the counter where a person is sends them on', () => {
  called()
    .when(transfer('P001', '4', { errand: 'mitid' }))
    .refuses('ticket-is-not-at-this-counter')
    .when(transfer('P009', '3', { errand: 'mitid' }))
    .refuses('ticket-is-unknown')
})

test('a person who was sent to one counter can be sent back to the line of the errand', () => {
  called()
    .goesOn(transfer('P001', '3', { counter: '4' }), callNext('4'))
    .when(transfer('P001', '4', { errand: 'pas' }))
    .brings(ticketTransferred('P001', '4', { errand: 'pas' }))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('when a counter closes, those who were sent there alone wait for their errand again', () => {
  called()
    .goesOn(issue('P002'), transfer('P001', '3', { counter: '4' }))
    .when(closeCounter('4'))
    .brings(counterClosed('4'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('the counter closes while somebody who was sent there is at another one: nobody is lost', () => {
  called()
    .goesOn(transfer('P001', '3', { counter: '4' }), callTicket('P001', '3'), closeCounter('4'))
    .goesOn(park('P001', '3'), resume('P001'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('a second errand is added while the person waits, is called, is helped or is set aside', () => {
  const { day } = called()
    .when(addErrand('P001', 'koerekort'))
    .brings(errandAdded('P001', 'koerekort'))
    .goesOn(park('P001', '3'))
    .when(addErrand('P001', 'mitid'))
    .brings(errandAdded('P001', 'mitid'))
  expect(day.tickets.get('P001')?.next).toEqual(['koerekort', 'mitid'])
})

test('adding an errand costs nobody their place in the line', () => {
  given(counterOpened('3'), ticketIssued('P001'), ticketIssued('P002'))
    .goesOn(addErrand('P001', 'koerekort'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('an errand is on a ticket once, and nobody who has left gets another', () => {
  called()
    .when(addErrand('P001', 'pas'))
    .refuses('errand-is-already-on-the-ticket')
    .goesOn(addErrand('P001', 'koerekort'))
    .when(addErrand('P001', 'koerekort'))
    .refuses('errand-is-already-on-the-ticket')
    .when(addErrand('P009', 'koerekort'))
    .refuses('ticket-is-unknown')
    .goesOn(withdraw('P001'))
    .when(addErrand('P001', 'mitid'))
    .refuses('ticket-has-left')
})

test('a person who is sent on to their second errand does not stand in its line twice', () => {
  called()
    .goesOn(addErrand('P001', 'koerekort'), transfer('P001', '3', { errand: 'koerekort' }), callNext('4'))
    .when(finish('P001', '4'))
    .brings(ticketFinished('P001', '4'))
})
