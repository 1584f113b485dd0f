import { expect, test } from 'vitest'
import { given, givenNothing } from '../given.ts'
import { callNext, issue, openCounter } from './commands.ts'
import { counterOpened, ticketCalled, ticketIssued } from './facts.ts'

test('when the clock steps back over midnight, numbers go on', () => {
  const { day } = givenNothing()
    .at('2026-11-24 00:01')
    .goesOn(issue('P001'))
    .at('2026-11-23 23:58')
    .when(issue('P002'))
    .brings(ticketIssued('P002'))
    .at('2026-11-24 00:02')
    .when(issue('P003'))
    .brings(ticketIssued('P003'))
  expect(day.date).toBe('2026-11-24')
})

test('when the clock steps back by an hour, numbers go on and each person is called once', () => {
  given(counterOpened('3'))
    .at('10:00')
    .goesOn(issue('P001'))
    .at('09:00')
    .when(issue('P002'))
    .brings(ticketIssued('P002'))
    .goesOn(callNext('3'), { type: 'Finish', counter: '3', ticket: 'P002', outcome: 'settled' })
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('people from before midnight and after it never stand in the same place, though the clock stepped back', () => {
  const { day } = givenNothing()
    .at('23:59')
    .goesOn(issue('P001'))
    .at('2026-11-24 00:01')
    .goesOn(openCounter('3'))
    .at('23:59')
    .goesOn(issue('P002'), { type: 'Withdraw', ticket: 'P001' })
  expect(day.lines.get('errand:pas')?.map((ticket) => ticket.number)).toEqual(['P002'])
})

test('in the night when clocks show two o clock twice, numbers do not begin again', () => {
  givenNothing()
    .at('2026-10-25T00:30:00Z')
    .goesOn(issue('P001'))
    .at('2026-10-25T01:30:00Z')
    .when(issue('P002'))
    .brings(ticketIssued('P002'))
})

test.each([
  ['before the clocks go back', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['after the clocks went back', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z', '2026-10-26'],
  ['before the clocks go forward', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['after the clocks went forward', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z', '2026-03-30'],
])('the day turns at midnight on the lobby clock: %s', (_, before, after, date) => {
  const evening = givenNothing().at(before).goesOn(issue('P001'))
  const sameDay = evening.at(before).when(issue('P002')).brings(ticketIssued('P002'))
  expect(sameDay.day.date < date).toBe(true)
  expect(sameDay.at(after).goesOn(issue('P003')).day.date).toBe(date)
})

test('a counter does not keep somebody who was forgotten, though the clock stepped back in between', () => {
  const { day } = givenNothing()
    .at('23:30')
    .goesOn(openCounter('3'))
    .at('19:00')
    .goesOn(issue('P001'), callNext('3'))
    .at('2026-11-24 00:05')
    .goesOn(issue('P001', { ticket: 'new' }))
  expect(day.counters.get('3')?.ticket).toBeNull()
})
