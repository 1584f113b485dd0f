import { expect, test } from 'vitest'
import { errandLine } from '../../server/queue/day.ts'
import { mayPostpone } from '../../server/queue/postpone.ts'
import { given, instant } from '../given.ts'
import { callNext, issue, park, postpone, resume } from './commands.ts'
import { counterOpened, ticketIssued } from './facts.ts'

const four = () =>
  given(counterOpened('3'), ticketIssued('P001')).goesOn(issue('P002'), issue('P003'), issue('P004'))
const line = (story: ReturnType<typeof four>) =>
  (story.day.lines.get(errandLine('pas')) ?? []).map(({ number }) => number)

test('who needs more time lets two others go first, and nobody else changes places', () => {
  expect(line(four().goesOn(postpone('P001')))).toEqual(['P002', 'P003', 'P001', 'P004'])
})

test('with one behind, that one goes first', () => {
  expect(line(four().goesOn(postpone('P003')))).toEqual(['P001', 'P002', 'P004', 'P003'])
})

test('it can be asked for once', () => {
  four().goesOn(postpone('P001')).when(postpone('P001')).refuses('already-postponed')
})

test('with nobody behind there is nobody to let by, and the wish is kept for later', () => {
  const story = four()
  story.when(postpone('P004')).refuses('nobody-to-let-by')
  const last = story.day.tickets.get('P004')
  expect(last && mayPostpone(story.day, last, instant('12:00'))).toBe(false)
  expect(line(story.goesOn(issue('P005'), postpone('P004')))).toEqual([
    'P001',
    'P002',
    'P003',
    'P005',
    'P004',
  ])
})

test('only who waits can wait longer', () => {
  const called = four().goesOn(callNext('3'))
  called.when(postpone('P001')).refuses('ticket-is-not-waiting')
  called.when(postpone('P099')).refuses('ticket-is-unknown')
})

test('the new place stays, also after the person was set aside and came back', () => {
  const story = four().goesOn(postpone('P001'), callNext('3'), park('P002', '3'), resume('P002'))
  expect(line(story)).toEqual(['P002', 'P003', 'P001', 'P004'])
})
