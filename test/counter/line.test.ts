import { expect, test } from 'vitest'
import { isFor, whyNext } from '../../counter/desk/line.ts'
import { counter, ticket } from './given.ts'

const desk = counter('open')

test('a counter calls those of its errands', () => {
  expect(isFor(desk, ticket())).toBe(true)
  expect(isFor(desk, ticket({ errand: 'mitid' }))).toBe(false)
})

test('whoever was sent to one counter is called there alone, whatever the errand', () => {
  expect(isFor(desk, ticket({ errand: 'mitid', onlyAt: '3' }))).toBe(true)
  expect(isFor(desk, ticket({ onlyAt: '4' }))).toBe(false)
})

test('the clerk is told why this one is next', () => {
  expect(whyNext(ticket())).toBe('longest')
  expect(whyNext(ticket({ class: 'booking' }))).toBe('booking')
  expect(whyNext(ticket({ class: 'needs-a-hand' }))).toBe('needs-a-hand')
  expect(whyNext(ticket({ class: 'booking', onlyAt: '3' }))).toBe('only-here')
})
