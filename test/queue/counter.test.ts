import { expect, test } from 'vitest'
import { given } from '../given.ts'
import { callNext, changeServes, closeCounter, finish, openCounter, pauseCounter } from './commands.ts'
import {
  counterClosed,
  counterOpened,
  counterPaused,
  dayClosed,
  servesChanged,
  ticketCalled,
  ticketIssued,
} from './facts.ts'

test('a counter opens for its errands', () => {
  const { day } = given()
    .when(openCounter('3', ['pas', 'mitid']))
    .brings(counterOpened('3', ['pas', 'mitid']))
  expect(day.counters.get('3')).toMatchObject({ state: 'open', serves: ['pas', 'mitid'], ticket: null })
})

test('a counter opens once, and not when the day is closed', () => {
  given(counterOpened('3')).when(openCounter('3')).refuses('counter-is-open')
  given(dayClosed).when(openCounter('3')).refuses('day-is-closed')
})

test('a break lets the clerk finish with whoever is there, and then calls nobody', () => {
  given(counterOpened('3'), ticketIssued('P001'), ticketIssued('P002'), ticketCalled('P001', '3'))
    .when(pauseCounter('3'))
    .brings(counterPaused('3'))
    .goesOn(finish('P001', '3'))
    .when(callNext('3'))
    .refuses('counter-is-paused')
    .when(openCounter('3'))
    .brings(counterOpened('3'))
    .when(callNext('3'))
    .brings(ticketCalled('P002', '3'))
})

test('after a break the counter may serve other errands, and still has whoever was there', () => {
  const { day } = given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3'))
    .goesOn(pauseCounter('3'))
    .when(openCounter('3', ['mitid']))
    .brings(counterOpened('3', ['mitid']))
  expect(day.counters.get('3')).toMatchObject({ serves: ['mitid'], ticket: 'P001' })
})

test('only an open counter has a break', () => {
  given(counterOpened('3'), counterPaused('3'))
    .when(pauseCounter('3'))
    .refuses('counter-is-paused')
    .when(pauseCounter('4'))
    .refuses('counter-is-closed')
})

test('a counter closes when nobody is there', () => {
  given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3'))
    .when(closeCounter('3'))
    .refuses('counter-is-busy')
    .goesOn(finish('P001', '3'))
    .when(closeCounter('3'))
    .brings(counterClosed('3'))
    .when(closeCounter('3'))
    .refuses('counter-is-closed')
})

test('a counter that helps another line takes it from the next call on, and keeps whoever is there', () => {
  given(counterOpened('3', ['mitid']), ticketIssued('P001'), ticketIssued('M001'))
    .goesOn(callNext('3'))
    .when(changeServes('3', ['mitid', 'pas']))
    .brings(servesChanged('3', ['mitid', 'pas']))
    .goesOn(finish('M001', '3'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('a break of a counter that is told what it serves goes on, and the same errands change nothing', () => {
  const { day } = given(counterOpened('3', ['pas']), counterPaused('3'))
    .when(changeServes('3', ['pas']))
    .changesNothing()
    .goesOn(changeServes('3', ['pas', 'mitid']))
  expect(day.counters.get('3')).toMatchObject({ state: 'paused', serves: ['pas', 'mitid'] })
  given()
    .when(changeServes('3', ['pas']))
    .refuses('counter-is-closed')
})
