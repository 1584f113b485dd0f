import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../../server/catalogue/draft/check.ts'
import { leftBehind } from '../../../server/catalogue/former.ts'
import { errand, herning } from '../given.ts'

const problemsOf = (change: object) => {
  const checked = checkDraft({ ...structuredClone(herning), ...change })
  return checked.ok ? [] : checked.problems
}

describe('a draft is checked before it is published', () => {
  test('and the default one can be', () => expect(problemsOf({})).toEqual([]))

  test('a colour that cannot be read is refused in words, and one that can is not', () => {
    expect(problemsOf({ theme: { accent: '#ffcc00' } })).toEqual([
      { field: 'theme.accent', message: 'too pale to be read: a darker colour, at least 4.5:1 on white' },
    ])
    expect(problemsOf({ theme: { accent: '#7a1f1f' } })).toEqual([])
  })

  test('each problem goes by its field', () => {
    const [problem] = problemsOf({ groups: [{ ...herning.groups[0], errands: ['ukendt'] }] })
    expect(problem).toEqual({ field: 'groups.0.errands', message: '"ukendt" is no errand' })
  })
})

test('an errand that leaves the document is remembered with the counters that served it', () => {
  const without = { ...herning, errands: herning.errands.filter(({ id }) => id !== 'vielse') }
  const [former, ...others] = leftBehind(herning, without)
  expect(others).toEqual([])
  expect(former?.errand).toEqual(errand('vielse'))
  expect(former?.counters).toEqual(['6', '8'])
})
