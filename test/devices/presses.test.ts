import { expect, test } from 'vitest'
import type { Button } from '../../hardware/devices.ts'
import { commandsOf } from '../../server/devices/presses.ts'
import { given, type Story } from '../given.ts'
import {
  counterOpened,
  counterPaused,
  ticketArrived,
  ticketCalled,
  ticketIssued,
  ticketRecalled,
} from '../queue/facts.ts'

const rules = { counter: '3', serves: ['pas'], callsBeforeAbsent: 2 }

/** What a button of counter 3's keypad leads to, each command through the one door. */
function press(story: Story, button: Button): Story {
  return commandsOf(button, story.day, rules).reduce((soFar, command) => soFar.goesOn(command), story)
}
const at3 = (story: Story) => story.day.counters.get('3')
const stateOf = (story: Story, number: string) => story.day.tickets.get(number)?.state

test('the first Next of the morning opens the counter and calls', () => {
  const story = press(given(ticketIssued('P001')), 'next')
  expect(at3(story)).toMatchObject({ state: 'open', serves: ['pas'], ticket: 'P001' })
})

test('Next while somebody is there ends that visit and calls the next', () => {
  const before = given(
    counterOpened('3'),
    ticketIssued('P001'),
    ticketIssued('P002'),
    ticketCalled('P001', '3'),
  )
  const story = press(before, 'next')
  expect(stateOf(story, 'P001')).toBe('served')
  expect(at3(story)?.ticket).toBe('P002')
})

test('Next after a pause goes on', () => {
  const story = press(given(counterOpened('3'), counterPaused('3'), ticketIssued('P001')), 'next')
  expect(at3(story)).toMatchObject({ state: 'open', ticket: 'P001' })
})

test('Again calls the same number once more', () => {
  const story = press(given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3')), 'again')
  expect(story.day.tickets.get('P001')?.calls).toBe(2)
})

test('Arrived, Park, Finish and Absent are about whoever is there', () => {
  const called = given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3'))
  expect(stateOf(press(called, 'arrived'), 'P001')).toBe('serving')
  expect(stateOf(press(called, 'finish'), 'P001')).toBe('served')
  expect(stateOf(press(called, 'park'), 'P001')).toBe('parked')
  const twice = given(
    counterOpened('3'),
    ticketIssued('P001'),
    ticketCalled('P001', '3'),
    ticketRecalled('P001', '3'),
  )
  expect(stateOf(press(twice, 'absent'), 'P001')).toBe('absent')
})

test('Absent before the published number of calls is refused as in the browser', () => {
  const called = given(counterOpened('3'), ticketIssued('P001'), ticketCalled('P001', '3'))
  const [command] = commandsOf('absent', called.day, rules)
  if (!command) throw new Error('The button means nothing.')
  called.when(command).refuses('call-once-more-first')
})

test('Pause pauses, and Pause again goes on', () => {
  const paused = press(given(counterOpened('3')), 'pause')
  expect(at3(paused)?.state).toBe('paused')
  expect(at3(press(paused, 'pause'))?.state).toBe('open')
})

test('with nobody there the other buttons mean nothing', () => {
  const story = given(counterOpened('3'), ticketIssued('P001'))
  for (const button of ['again', 'arrived', 'finish', 'absent', 'park'] as const) {
    expect(commandsOf(button, story.day, rules)).toEqual([])
  }
})

test('a keypad never touches another counter', () => {
  const story = given(
    counterOpened('4'),
    ticketIssued('P001'),
    ticketCalled('P001', '4'),
    ticketArrived('P001', '4'),
  )
  expect(commandsOf('finish', story.day, rules)).toEqual([])
})
