import { expect, test } from 'vitest'
import { dueHere, type Heard, isDue, soundBetween } from '../../counter/desk/hear.ts'
import type { StaffTicket } from '../../server/contract/views.ts'
import { counter, desk, deskTicket, ticket } from './given.ts'

const seen = (waiting: readonly StaffTicket[], at: Partial<ReturnType<typeof desk>> = {}): Heard => ({
  waiting,
  parked: [],
  desk: desk(at),
})
const somebody = ticket()

test('somebody who comes to an empty line is heard once', () => {
  expect(soundBetween(seen([]), seen([somebody]))).toBe('came')
  expect(soundBetween(seen([somebody]), seen([somebody, ticket({ id: 'two' })]))).toBeNull()
  expect(soundBetween(seen([somebody]), seen([]))).toBeNull()
})

test('whoever comes for others is not heard here', () =>
  expect(soundBetween(seen([]), seen([ticket({ errand: 'mitid' })]))).toBeNull())

test('it is quiet while somebody is served, in a break, and at a closed counter', () => {
  const served = { current: deskTicket({ state: 'serving' }) }
  expect(soundBetween(seen([], served), seen([somebody], served))).toBeNull()
  // The one just finished with goes on to the next errand of this counter.
  expect(soundBetween(seen([], served), seen([somebody]))).toBeNull()
  const paused = { counter: counter('paused') }
  expect(soundBetween(seen([], paused), seen([somebody], paused))).toBeNull()
})

test('sitting down at another counter is not somebody coming', () => {
  const other = { counter: { ...counter('open'), id: '4' } }
  expect(soundBetween(seen([], other), seen([somebody]))).toBeNull()
})

const parked = (by: string, backAt: number | null) =>
  ticket({ id: `by-${by}`, state: 'parked', parked: { reason: 'form', by, backAt } })

test('who said a time is due when it is over, and who said none never is', () => {
  expect(isDue(parked('3', 600), 599)).toBe(false)
  expect(isDue(parked('3', 600), 600)).toBe(true)
  expect(isDue(parked('3', null), 600)).toBe(false)
})

test('who is due is heard by the counter that set them aside, or by all once that one has closed', () => {
  const view = {
    parked: [parked('3', 1), parked('4', 1), parked('5', 1)],
    desk: desk(),
    counters: [counter('open'), { ...counter('open'), id: '4' }, { ...counter('closed'), id: '5' }],
  }
  expect(dueHere(view, 2).map(({ id }) => id)).toEqual(['by-3', 'by-5'])
})
