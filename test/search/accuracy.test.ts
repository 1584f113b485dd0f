import { describe, expect, test } from 'vitest'
import { languages } from '../../server/catalogue/languages.ts'
import { documentsOf } from '../../server/search/documents.ts'
import { herning } from '../catalogue/given.ts'
import {
  bare,
  heldOutSets,
  hitRate,
  leftOf,
  leftOfAll,
  silenceRate,
  type Utterance,
  utterancesOf,
} from './utterances.ts'

const heldOut = leftOfAll()
const tuning = utterancesOf('tuning')
const both = [...heldOut, ...tuning]
const meant = (set: readonly Utterance[]) => set.filter(({ right }) => right.length > 0)
const danish = (set: readonly Utterance[]) => set.filter(({ language }) => language === 'da')

describe('what people say in their own words, on utterances that the search was not told before', () => {
  const asked = [
    ['Danish', danish(heldOut)],
    ['all ten languages', heldOut],
    ...heldOutSets.flatMap((name): [string, readonly Utterance[]][] => [
      [`${name}, Danish`, danish(leftOf(name))],
      [`${name}, all ten languages`, leftOf(name)],
    ]),
  ] as const
  test.each(asked)('%s: the first is right for 85 of 100, one of the first three for 95', (_which, set) => {
    expect(hitRate(set, 1)).toBeGreaterThanOrEqual(0.85)
    expect(hitRate(set, 3)).toBeGreaterThanOrEqual(0.95)
  })

  test.each(languages)('%s by itself: the first is right for 80 of 100, one of three for 90', (language) => {
    const own = heldOut.filter((one) => one.language === language)
    expect(hitRate(own, 1)).toBeGreaterThanOrEqual(0.8)
    expect(hitRate(own, 3)).toBeGreaterThanOrEqual(0.9)
  })

  test('nothing is found for more than half of what has no sense here', () =>
    expect(silenceRate(heldOut)).toBeGreaterThan(0.5))
})

describe('the utterances', () => {
  const counted = heldOutSets.map(
    (name) => [name, meant(leftOf(name)).length, meant(utterancesOf(name)).length] as const,
  )
  test.each(counted)('%s: %i of %i lines are left', (_name, left) => expect(left).toBeGreaterThanOrEqual(80))

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
    const key = ({ text, language }: Utterance) => `${language} ${text.toLowerCase()}`
    const tuned = new Set(tuning.map(key))
    expect(
      heldOutSets
        .flatMap(utterancesOf)
        .map(key)
        .filter((line) => tuned.has(line)),
    ).toEqual([])
  })

  test('none is measured that the catalogue says word for word', () => {
    const sayings = documentsOf(herning).flatMap((document) => document.sayings)
    const said = new Set(sayings.map(({ text }) => bare(text)))
    expect([...said]).toContain('nytpas')
    expect(heldOut.map(({ text }) => bare(text)).filter((line) => said.has(line))).toEqual([])
  })

  test('they mean errands that there are, and at most 1 in 10 means one of two', () => {
    const known = new Set(herning.errands.map(({ id }) => id))
    expect(both.flatMap(({ right }) => right).filter((id) => !known.has(id))).toEqual([])
    const either = heldOut.filter(({ right }) => right.length > 1)
    expect(either.length / heldOut.length).toBeLessThanOrEqual(0.1)
  })
})
