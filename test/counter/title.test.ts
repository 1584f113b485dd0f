import { expect, test } from 'vitest'
import { titleOf } from '../../counter/title.ts'
import { desk as emptyDesk, ticket } from './given.ts'

const desk = emptyDesk()

test('the tab tells how many wait for this counter', () => {
  const waiting = [ticket({ id: 'a' }), ticket({ id: 'b' }), ticket({ id: 'c', errand: 'mitid' })]
  expect(titleOf({ waiting, desk }, 'Skranke 3')).toBe('(2) Skranke 3 – Næste')
})

test('with nobody waiting it is the name alone', () =>
  expect(titleOf({ waiting: [], desk }, 'Skranke 3')).toBe('Skranke 3 – Næste'))

test('before a counter is chosen there is none', () =>
  expect(titleOf({ waiting: [], desk: null }, '')).toBeNull())
