import { expect, test } from 'vitest'
import type { Command } from '../../server/queue/words.ts'
import { given } from '../given.ts'
import { issue } from './commands.ts'
import { ticketIssued } from './facts.ts'

const raise = (kind: 'evacuate' | 'closed' | 'library' | 'system-down', drill = false): Command => ({
  type: 'RaiseCrisis',
  kind,
  words: null,
  drill,
})
const withdraw: Command = { type: 'WithdrawCrisis' }

test('under closed, evacuate and system down nobody gets a number; at the library one may', () => {
  for (const kind of ['closed', 'evacuate', 'system-down'] as const)
    given().goesOn(raise(kind)).when(issue('P001')).refuses('crisis-stands')
  given().goesOn(raise('library')).when(issue('P001')).brings(ticketIssued('P001'))
})

test('whoever tapped before it was raised still finds their number', () => {
  given(ticketIssued('P001', { idempotencyKey: 'tap' }))
    .goesOn(raise('evacuate'))
    .when(issue('P002', { idempotencyKey: 'tap' }))
    .changesNothing()
})

test('a worse turn takes the place of what stands, and the same twice is refused', () => {
  const { day } = given()
    .goesOn(raise('closed'))
    .when(raise('closed'))
    .refuses('crisis-stands-already')
    .goesOn(raise('evacuate'))
  expect(day.crisis?.kind).toBe('evacuate')
})

test('withdrawn, numbers go on where they were', () => {
  given(ticketIssued('P001'))
    .when(withdraw)
    .refuses('no-crisis-stands')
    .goesOn(raise('evacuate'), withdraw)
    .when(issue('P002'))
    .brings(ticketIssued('P002'))
})

test('midnight takes away no notice: it stands until somebody withdraws it', () => {
  const next = given().goesOn(raise('closed', true)).at('2026-11-24 08:00')
  next.when(issue('P001')).refuses('crisis-stands')
  const { day } = next.goesOn({ type: 'OpenCounter', counter: '3', serves: ['pas'] })
  expect(day).toMatchObject({ date: '2026-11-24', crisis: { kind: 'closed', drill: true } })
})
