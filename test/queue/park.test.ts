import { expect, test } from 'vitest'
import { errandLine } from '../../server/queue/day.ts'
import { given, instant } from '../given.ts'
import { arrive, callNext, callTicket, issue, park, recall, resume, withdraw } from './commands.ts'
import {
  counterOpened,
  ticketCalled,
  ticketIssued,
  ticketParked,
  ticketResumed,
  ticketWithdrawn,
} from './facts.ts'

const called = () => given(counterOpened('3'), counterOpened('4'), ticketIssued('P001')).goesOn(callNext('3'))

test('a person who lacks a photo is set aside, and the counter is free for others', () => {
  called()
    .goesOn(issue('P002'), arrive('P001', '3'))
    .when(park('P001', '3'))
    .brings(ticketParked('P001', '3'))
    .when(callNext('3'))
    .brings(ticketCalled('P002', '3'))
})

test('who needs ten minutes is expected back in ten minutes, and who comes back by themselves at no time', () => {
  const at = instant('09:04')
  const parkedUntil = (minutes?: number) => {
    const { day } = called()
      .at('09:04')
      .goesOn(park('P001', '3', minutes))
    return day.tickets.get('P001')?.parked
  }
  expect(parkedUntil(10)).toEqual({ reason: 'photo', by: '3', backAt: at + 600_000 })
  expect(parkedUntil()).toEqual({ reason: 'photo', by: '3', backAt: null })
  const { day } = called().goesOn(park('P001', '3', 10), callTicket('P001', '4'))
  expect(day.tickets.get('P001')?.parked).toBeNull()
})

test('nobody is set aside from another counter', () => {
  called()
    .when(park('P001', '4'))
    .refuses('ticket-is-not-at-this-counter')
    .when(park('P009', '3'))
    .refuses('ticket-is-unknown')
})

test('who comes back from the photo stands where the waited time puts them', () => {
  called()
    .goesOn(issue('P002'), park('P001', '3'))
    .when(resume('P001'))
    .brings(ticketResumed('P001'))
    .when(callNext('3'))
    .brings(ticketCalled('P001', '3'))
})

test('an accidental call is taken back: the person waits as before, with no call counted', () => {
  const { day } = called().goesOn(recall('P001', '3'), park('P001', '3'), resume('P001'))
  expect(day.tickets.get('P001')).toMatchObject({ state: 'waiting', counter: null, calls: 0 })
})

test('only who was set aside can come back to the line', () => {
  called()
    .when(resume('P001'))
    .refuses('ticket-is-not-parked')
    .when(resume('P009'))
    .refuses('ticket-is-unknown')
    .goesOn(park('P001', '3'), callTicket('P001', '4'))
    .when(resume('P001'))
    .refuses('ticket-is-not-parked')
})

test('a person who waits may leave, and is called by nobody', () => {
  given(counterOpened('3'), ticketIssued('P001'))
    .when(withdraw('P001'))
    .brings(ticketWithdrawn('P001'))
    .when(callNext('3'))
    .refuses('line-is-empty')
})

test('a person who leaves when called frees the counter', () => {
  called()
    .goesOn(issue('P002'))
    .when(withdraw('P001'))
    .brings(ticketWithdrawn('P001'))
    .when(callNext('3'))
    .brings(ticketCalled('P002', '3'))
})

test('a person who was set aside may leave', () => {
  called().goesOn(park('P001', '3')).when(withdraw('P001')).brings(ticketWithdrawn('P001'))
})

test('a person who is being helped does not leave by phone, and nobody leaves twice', () => {
  called()
    .when(withdraw('P009'))
    .refuses('ticket-is-unknown')
    .goesOn(arrive('P001', '3'))
    .when(withdraw('P001'))
    .refuses('counter-is-busy')
    .goesOn(park('P001', '3'), withdraw('P001'))
    .when(withdraw('P001'))
    .refuses('ticket-has-left')
})

test('no line keeps anyone who has gone', () => {
  const { day } = given(ticketIssued('P001'), ticketIssued('P002'), ticketIssued('P003')).goesOn(
    withdraw('P002'),
  )
  expect(day.lines.get(errandLine('pas'))?.map((ticket) => ticket.number)).toEqual(['P001', 'P003'])
})
