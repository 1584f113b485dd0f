import { expect, test } from 'vitest'
import { occasionOf, stillShown } from '../../display/wall/shown.ts'
import { call, lobby, nine } from './given.ts'

const minutes = (count: number) => count * 60_000

test('a call leaves the wall after half an hour', () => {
  const calls = [call(2, nine - minutes(29)), call(1, nine - minutes(30))]
  expect(stillShown(calls, nine).map(({ order }) => order)).toEqual([2])
})

test('the wall shows calls as long as there are some', () =>
  expect(occasionOf(lobby({ calls: [call(1, nine)] }), nine)).toBe('calls'))

test('before the first call it says that somebody is called soon', () =>
  expect(occasionOf(lobby({ waiting: 2 }), nine)).toBe('soon'))

test('an open lobby without anybody says so', () => expect(occasionOf(lobby({}), nine)).toBe('nobody'))

test('a closed lobby says when it opens', () =>
  expect(occasionOf(lobby({ open: false }), nine)).toBe('closed'))

test('a lobby that closes goes on for those who still wait', () => {
  expect(occasionOf(lobby({ open: false, waiting: 1 }), nine)).toBe('soon')
  expect(occasionOf(lobby({ open: false, calls: [call(1, nine - minutes(5))] }), nine)).toBe('calls')
})
