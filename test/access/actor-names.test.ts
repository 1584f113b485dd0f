import { expect, test, vi } from 'vitest'
import { actorNames } from '../../server/access/actor-names.ts'
import { alarmAsked } from '../../server/crisis/alarm.ts'

const known = () => ({
  people: { names: vi.fn(() => new Map([[1, 'Kirsten Holm']])) },
  access: { tokens: { names: vi.fn(() => new Map([[1, 'Scanner']])) } },
})

test('a person and a program of the same number each have their own name, and a citizen has none', () => {
  const nameOf = actorNames(known())
  expect(['staff:1', 'token:1', 'staff:2', 'citizen', 'toString:1'].map(nameOf)).toEqual([
    'Kirsten Holm',
    'Scanner',
    null,
    null,
    null,
  ])
})

test('each list is read once, and only where somebody of it is asked for', () => {
  const { people, access } = known()
  const nameOf = actorNames({ people, access })
  for (let row = 0; row < 50; row++) nameOf('staff:1')
  expect(people.names).toHaveBeenCalledTimes(1)
  expect(access.tokens.names).not.toHaveBeenCalled()
})

test('a notice that a program has asked for stands under its name', () => {
  const wish = { act: 'raise', kind: 'evacuate', words: null, drill: false } as const
  const asked = alarmAsked({ id: 1, wish, by: 'token:1', until: 9 }, actorNames(known()))
  expect(asked?.by).toBe('Scanner')
})
