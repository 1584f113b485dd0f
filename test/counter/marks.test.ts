import { expect, test } from 'vitest'
import { needMarks } from '../../counter/desk/needs.ts'
import { needs } from '../../server/catalogue/needs.ts'
import { counter } from '../../server/contract/texts/da/counter.ts'
import { ticket } from './given.ts'

const said = (other: Parameters<typeof ticket>[0]) =>
  needMarks(ticket(other), counter.told).map(({ words }) => words)

test('a clerk reads what somebody needs in words, and never why', () => {
  expect(said({ needs: ['hearing', 'seat'] })).toEqual(['Tal højt og tydeligt', 'Vil gerne sidde'])
  expect(new Set(said({ needs: [...needs] })).size).toBe(needs.length)
})

test('who comes for another is told first', () => {
  expect(said({ behalf: true, needs: ['interpreter'] })).toEqual(['Kommer for en anden', 'Har brug for tolk'])
  expect(said({})).toEqual([])
})
