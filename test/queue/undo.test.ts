import { expect, test } from 'vitest'
import type { Command } from '../../server/queue/words.ts'
import { given } from '../given.ts'
import {
  addErrand,
  arrive,
  callNext,
  callTicket,
  closeCounter,
  finish,
  issue,
  markAbsent,
  noteTicket,
  park,
  recall,
  resume,
  transfer,
  undo,
} from './commands.ts'
import { counterOpened, stepUndone, ticketCalled, ticketIssued, ticketNoted } from './facts.ts'

const waiting = () =>
  given(counterOpened('3'), counterOpened('4', ['koerekort']), ticketIssued('P001'), ticketIssued('P002'))
const called = () => waiting().goesOn(callNext('3'))
const here = () => called().goesOn(arrive('P001', '3'))

/** Each step that can be taken back, and who did what before it. */
const steps: readonly [string, ReturnType<typeof waiting>, Command, Parameters<typeof stepUndone>[2]][] = [
  ['a call', waiting(), callNext('3'), 'TicketCalled'],
  ['a call out of turn', waiting(), callTicket('P001', '3'), 'TicketCalled'],
  ['an arrival', called(), arrive('P001', '3'), 'TicketArrived'],
  ['a finish', here(), finish('P001', '3'), 'TicketFinished'],
  [
    'a finish with an errand to come',
    here().goesOn(addErrand('P001', 'koerekort')),
    finish('P001', '3'),
    'TicketFinished',
  ],
  ['an absence', called().goesOn(recall('P001', '3')), markAbsent('P001', '3'), 'TicketAbsent'],
  ['a parking', here(), park('P001', '3', 10), 'TicketParked'],
  ['a transfer to an errand', here(), transfer('P001', '3', { errand: 'koerekort' }), 'TicketTransferred'],
  ['a transfer to a counter', here(), transfer('P001', '3', { counter: '4' }), 'TicketTransferred'],
]

test.each(steps)('%s is taken back within a minute, and all stands as before', (_, before, press, step) => {
  const { day } = before
    .goesOn(press)
    .when(undo('P001', '3'))
    .brings(stepUndone('P001', '3', step))
  const stood = before.day.tickets.get('P001')
  expect(day.tickets.get('P001')).toEqual({ ...stood, step: null })
  expect(day.counters).toEqual(before.day.counters)
  const numbers = (one: typeof day) => [...one.lines.values()].flat().map(({ number }) => number)
  expect(numbers(day)).toEqual(numbers(before.day))
})

test('who was called by mistake is next again', () => {
  called().goesOn(undo('P001', '3')).when(callNext('3')).brings(ticketCalled('P001', '3'))
})

test('after a minute it is too late', () => {
  here().goesOn(finish('P001', '3'), callNext('3')).when(undo('P001', '3')).refuses('too-late-to-undo')
})

test('a step is taken back once, and only by the counter that made it', () => {
  here()
    .goesOn(finish('P001', '3'))
    .when(undo('P001', '4'))
    .refuses('nothing-to-undo')
    .at('09:00')
    .when(undo('P009', '3'))
    .refuses('ticket-is-unknown')
    .at('09:08')
    .goesOn(undo('P001', '3'))
    .when(undo('P001', '3'))
    .refuses('nothing-to-undo')
})

test('nobody is taken back from where they have gone on to', () => {
  here()
    .goesOn(transfer('P001', '3', { errand: 'koerekort' }), callNext('4'))
    .when(undo('P001', '3'))
    .refuses('nothing-to-undo')
  here().goesOn(park('P001', '3'), resume('P001')).when(undo('P001', '3')).refuses('nothing-to-undo')
  called().goesOn(recall('P001', '3')).when(undo('P001', '3')).refuses('nothing-to-undo')
})

test('nobody comes back to a counter that has somebody else, or is closed', () => {
  const left = here().goesOn(finish('P001', '3'))
  const soon = (press: Command) => left.goesOn(press).at('09:07')
  soon(callNext('3')).when(undo('P001', '3')).refuses('counter-is-busy')
  soon(closeCounter('3')).when(undo('P001', '3')).refuses('counter-is-closed')
})

test('a call out of the line of a counter that has closed since goes back to the line of the errand', () => {
  const { day } = here()
    .goesOn(transfer('P001', '3', { counter: '4' }))
    .when(callTicket('P001', '3'))
    .isDone()
    .at('09:08')
    .goesOn(closeCounter('4'))
    .at('09:08')
    .when(undo('P001', '3'))
    .isDone()
  expect(day.lines.get('errand:pas')?.map(({ number }) => number)).toEqual(['P001', 'P002'])
})

test('what is told of somebody leaves no word in the log, and costs no step', () => {
  const story = here().goesOn(issue('P003'), finish('P001', '3'))
  story.at('09:08').when(noteTicket('P002')).brings(ticketNoted('P002'))
  story.when(noteTicket('P001')).refuses('ticket-has-left')
  story.when(noteTicket('P009')).refuses('ticket-is-unknown')
  const { day } = here().goesOn(noteTicket('P001'))
  expect(day.tickets.get('P001')?.step?.type).toBe('TicketArrived')
})
