import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersApart, lettersOf, slips } from '../../server/search/distance.ts'

test.each([
  ['one letter more', 'pass', 'pas', 1],
  ['one letter less', 'kørkort', 'kørekort', 1],
  ['another letter', 'kørekord', 'kørekort', 1],
  ['two letters swapped', 'passrapot', 'passraopt', 1],
  ['nothing', 'pas', 'pas', 0],
  ['more than is asked about', 'pas', 'kørekort', 3],
] as const)('%s', (_what, typed, meant, count) => expect(slips(typed, meant, 2)).toBe(count))

const word = fc.string({ unit: fc.constantFrom(...'abcdeø'), maxLength: 9 })

test('it is as far there as back, and nothing is far from itself', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slips(one, other, 9)).toBe(slips(other, one, 9))
      expect(slips(one, one, 2)).toBe(0)
    }),
  )
})

test('a lower bound says more than it only where there are more', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      expect(slips(one, other, most)).toBe(Math.min(slips(one, other, 9), most + 1))
    }),
  )
})

test('no word is passed over for its letters that is near enough', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(lettersApart(lettersOf(one), lettersOf(other))).toBeLessThanOrEqual(2 * slips(one, other, 9))
    }),
  )
})
