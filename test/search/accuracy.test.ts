import { describe, expect, test } from 'vitest'
import { languages } from '../../server/catalogue/languages.ts'
import { herning } from '../catalogue/given.ts'
import { hitRate, type Utterance, utterancesOf } from './utterances.ts'

const heldOut = [...utterancesOf('held-out'), ...utterancesOf('held-out-later')]
const tuning = utterancesOf('tuning')
const both = [...heldOut, ...tuning]
const meant = (set: readonly Utterance[]) => set.filter(({ right }) => right.length > 0)

describe('what people say in their own words, on utterances that the search was not tuned on', () => {
  test('the first answer is right for at least 85 of 100', () =>
    expect(hitRate(heldOut, 1)).toBeGreaterThanOrEqual(0.85))

  test('one of the first three is right for at least 95 of 100', () =>
    expect(hitRate(heldOut, 3)).toBeGreaterThanOrEqual(0.95))

  test.each(languages)('%s by itself: the first is right for 80 of 100, one of three for 90', (language) => {
    const own = heldOut.filter((one) => one.language === language)
    expect(hitRate(own, 1)).toBeGreaterThanOrEqual(0.8)
    expect(hitRate(own, 3)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the utterances', () => {
  test('at least 200 were held out, at least 120 of them Danish and 8 of each other language', () => {
    expect(meant(heldOut).length).toBeGreaterThanOrEqual(200)
    for (const language of languages) {
      const own = meant(heldOut).filter((one) => one.language === language)
      expect(own.length).toBeGreaterThanOrEqual(language === 'da' ? 120 : 8)
    }
  })

  test('there are at least 240 Danish ones and 40 of each other language in all', () => {
    for (const language of languages) {
      const own = meant(both).filter((one) => one.language === language)
      expect(own.length).toBeGreaterThanOrEqual(language === 'da' ? 240 : 40)
    }
  })

  test('none was held out that the search was tuned on', () => {
    const tuned = new Set(tuning.map(({ text, language }) => `${language} ${text.toLowerCase()}`))
    const twice = heldOut.filter(({ text, language }) => tuned.has(`${language} ${text.toLowerCase()}`))
    expect(twice).toEqual([])
  })

  test('they mean errands that there are, and at most 1 in 10 means one of two', () => {
    const known = new Set(herning.errands.map(({ id }) => id))
    expect(both.flatMap(({ right }) => right).filter((id) => !known.has(id))).toEqual([])
    const either = heldOut.filter(({ right }) => right.length > 1)
    expect(either.length / heldOut.length).toBeLessThanOrEqual(0.1)
  })
})
