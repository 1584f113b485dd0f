import { expect, test } from 'vitest'
import { primaryOf } from '../../counter/desk/primary.ts'
import { counter, deskTicket as ticket } from './given.ts'

test('a free counter calls the next', () =>
  expect(primaryOf({ counter: counter('open'), current: null })).toBe('call-next'))

test('a called person has to come first', () =>
  expect(primaryOf({ counter: counter('open'), current: ticket({ state: 'called' }) })).toBe('arrive'))

test('a person who is there is helped to the end', () =>
  expect(primaryOf({ counter: counter('open'), current: ticket({ state: 'serving' }) })).toBe('finish'))

test('a closed counter is opened, a break is ended', () => {
  expect(primaryOf({ counter: counter('closed'), current: null })).toBe('open')
  expect(primaryOf({ counter: counter('paused'), current: null })).toBe('go-on')
})

test('whoever is at the counter is helped to the end, also in a break', () =>
  expect(primaryOf({ counter: counter('paused'), current: ticket({ state: 'serving' }) })).toBe('finish'))
