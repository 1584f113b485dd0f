import { expect, test } from 'vitest'
import { obstacleOf, type Secondary } from '../../counter/desk/obstacle.ts'
import type { DeskTicket } from '../../server/contract/views.ts'
import { counter, desk as emptyDesk, deskTicket as ticket } from './given.ts'

const desk = (current: DeskTicket | null) => emptyDesk({ current })
const aboutSomebody: readonly Secondary[] = [
  'recall',
  'absent',
  'park',
  'transfer',
  'add-errand',
  'needs',
  'guide',
]

test('with nobody at the counter only the break can begin', () => {
  for (const action of aboutSomebody)
    expect(obstacleOf(action, desk(null), 2)).toEqual({ why: 'nobody-here' })
  expect(obstacleOf('pause', desk(null), 2)).toBeNull()
})

test('nobody is marked absent before the published number of calls', () => {
  const called = (calls: number) => desk(ticket({ state: 'called', calls }))
  expect(obstacleOf('absent', called(1), 2)).toEqual({ why: 'call-more', times: 1 })
  expect(obstacleOf('absent', called(2), 2)).toBeNull()
  expect(obstacleOf('recall', called(1), 2)).toBeNull()
})

test('who is being served is neither called again nor absent, but may be parked or sent on', () => {
  const here = desk(ticket({ state: 'serving', calls: 2 }))
  expect(obstacleOf('recall', here, 2)).toEqual({ why: 'is-here' })
  expect(obstacleOf('absent', here, 2)).toEqual({ why: 'is-here' })
  for (const action of ['park', 'transfer', 'add-errand'] as const)
    expect(obstacleOf(action, here, 2)).toBeNull()
})

test('somebody else than the next is chosen at a counter that is open and free', () => {
  expect(obstacleOf('choose', desk(null), 2)).toBeNull()
  expect(obstacleOf('choose', desk(ticket({ state: 'called' })), 2)).toEqual({ why: 'somebody-here' })
  expect(obstacleOf('choose', emptyDesk({ counter: counter('paused') }), 2)).toEqual({ why: 'paused' })
})

test('only a step that can be taken back is undone', () => {
  expect(obstacleOf('undo', desk(null), 2)).toEqual({ why: 'nothing-to-undo' })
  const step = { ticket: 'one', number: 'P001', step: 'TicketCalled', until: 1 } as const
  expect(obstacleOf('undo', emptyDesk({ undo: step }), 2)).toBeNull()
})

test('a closed counter has no break', () =>
  expect(obstacleOf('pause', emptyDesk({ counter: counter('closed') }), 2)).toEqual({
    why: 'closed',
  }))
