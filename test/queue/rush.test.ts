import { expect, test } from 'vitest'
import { errandLine } from '../../server/queue/day.ts'
import { given } from '../given.ts'
import {
  addCounter,
  beginRush,
  callNext,
  closeDay,
  endRush,
  finish,
  issue,
  openCounter,
  setQuickLane,
} from './commands.ts'
import { counterOpened, ticketIssued } from './facts.ts'

test('a rush begins by one press, and a second press changes nothing', () => {
  const rush = given(counterOpened('3')).goesOn(beginRush('pas'))
  expect(rush.day.rush).toBe('pas')
  rush.when(beginRush('pas')).changesNothing()
  expect(rush.goesOn(beginRush('mitid')).day.rush).toBe('mitid')
})

test('it ends by one press, and by itself with the day, so that nobody is surprised the next morning', () => {
  const rush = given(counterOpened('3')).goesOn(beginRush('pas'))
  const over = rush.goesOn(endRush)
  expect(over.day.rush).toBeNull()
  over.when(endRush).changesNothing()
  expect(rush.at('2026-11-24 09:00').goesOn(issue('P001')).day.rush).toBeNull()
})

test('on a closed day there is no rush', () => {
  const closed = given(counterOpened('3')).goesOn(closeDay)
  closed.when(beginRush('pas')).refuses('day-is-closed')
  closed.when(addCounter('12')).refuses('day-is-closed')
  closed.when(setQuickLane('3', true, ['pas'])).refuses('day-is-closed')
})

test('one more counter opens at once, and is gone with its day', () => {
  const more = given(ticketIssued('P001')).goesOn(addCounter('12'), openCounter('12'), callNext('12'))
  expect(more.day.tickets.get('P001')).toMatchObject({ state: 'called', counter: '12' })
  more.when(addCounter('12')).refuses('counter-is-already-there')
  expect(more.at('2026-11-24 09:00').goesOn(issue('P001')).day.extraCounters).toEqual([])
})

test('a counter that is staffed over midnight is known until then, however it was set up', () => {
  const late = given().at('23:30').goesOn(addCounter('12'), issue('P001'), openCounter('12'), callNext('12'))
  const after = late.at('2026-11-24 00:10').goesOn(issue('P002'))
  expect(after.day.extraCounters).toEqual([{ id: '12', serves: ['pas'] }])
})

test('an open counter becomes a quick lane with its next call, and calls each errand in its order', () => {
  const story = given(counterOpened('3', ['pas', 'mitid'])).goesOn(
    issue('P001'),
    issue('M001'),
    issue('M002'),
    setQuickLane('3', true, ['mitid']),
    callNext('3'),
  )
  expect(story.day.quickLanes.has('3')).toBe(true)
  expect(story.day.tickets.get('M001')?.state).toBe('called')
  const next = story.goesOn(finish('M001', '3'), callNext('3'))
  expect(next.day.tickets.get('M002')?.state).toBe('called')
  expect(next.day.lines.get(errandLine('pas'))).toHaveLength(1)
})

test('the lane ends, and the counter takes its own again', () => {
  const quick = given(counterOpened('3', ['pas', 'mitid'])).goesOn(setQuickLane('3', true, ['mitid']))
  const over = quick.goesOn(setQuickLane('3', false, ['pas', 'mitid']))
  expect(over.day.quickLanes.size).toBe(0)
  expect(over.day.counters.get('3')?.serves).toEqual(['pas', 'mitid'])
  over.when(setQuickLane('3', false, ['pas', 'mitid'])).changesNothing()
})
