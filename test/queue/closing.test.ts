import { expect, test } from 'vitest'
import { given } from '../given.ts'
import { callNext, closeDay, finish, issue, openCounter, park, reopenDay } from './commands.ts'
import {
  counterClosed,
  counterOpened,
  dayClosed,
  dayReopened,
  ticketForgotten,
  ticketIssued,
} from './facts.ts'

test('closing the day closes the counters and says who was not helped', () => {
  given(counterOpened('3'), counterOpened('4'), ticketIssued('P001'), ticketIssued('K001'))
    .goesOn(issue('P002'), callNext('3'), park('P001', '3'), callNext('3'), finish('P002', '3'))
    .when(closeDay)
    .brings(
      ticketForgotten('P001'),
      ticketForgotten('K001'),
      counterClosed('3'),
      counterClosed('4'),
      dayClosed,
    )
})

test('nobody closes the day while somebody is at a counter', () => {
  given(counterOpened('3'), ticketIssued('P001'))
    .goesOn(callNext('3'))
    .when(closeDay)
    .refuses('somebody-is-at-a-counter')
    .goesOn(finish('P001', '3'), closeDay)
    .when(closeDay)
    .refuses('day-is-closed')
})

test('a closing is taken back: numbers go on where they were', () => {
  const { day } = given(ticketIssued('P001'))
    .when(reopenDay)
    .refuses('day-is-open')
    .goesOn(closeDay)
    .when(reopenDay)
    .brings(dayReopened)
    .when(issue('P002'))
    .brings(ticketIssued('P002'))
    .when(openCounter('3'))
    .brings(counterOpened('3'))
  expect(day.tickets.get('P001')?.state).toBe('forgotten')
})
