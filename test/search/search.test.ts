import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../server/catalogue/languages.ts'
import { inLanguage } from '../../server/catalogue/words.ts'
import { fold } from '../../server/search/fold.ts'
import { saysLittle } from '../../server/search/stop-words.ts'
import { herning } from '../catalogue/given.ts'
import { search } from './utterances.ts'

const first = (text: string, language: Language = 'da') => search(text, language)[0]?.id
const ids = (text: string, language: Language = 'da') => search(text, language).map(({ id }) => id)

describe('Danish as one types it', () => {
  const said = [
    ['an ending', 'passene', 'pas'],
    ['a past tense', 'flyttede', 'flytning'],
    ['two words that belong together', 'pas billede', 'pas'],
    ['a long word that nobody wrote down', 'kørekortfornyelse', 'koerekort'],
    ['a slip', 'kørekord', 'koerekort'],
    ['two letters swapped', 'kørkeort', 'koerekort'],
    ['no ø on the keyboard', 'korekort', 'koerekort'],
    ['oe instead of ø', 'KOEREKORT', 'koerekort'],
    ['mine and thine in the name', 'mit id', 'mitid'],
    ['the colour of a card', 'det blå kort', 'eu-sygesikring'],
    ['another colour', 'gult kort', 'sundhedskort'],
    ['what one wants without its name', 'skal giftes', 'vielse'],
    ['for somebody else', 'jeg er her for min mor', 'fuldmagt'],
    ['what one does not want', 'jeg vil ikke have digital post', 'digital-post'],
    ['a beginning', 'køre', 'koerekort'],
    ['two letters', 'pa', 'pas'],
    ['nothing but doubt', 'ved ikke', 'andet'],
  ] as const
  test.each(said)('%s: %s', (_what, text, errand) => expect(first(text)).toBe(errand))
})

describe('another language', () => {
  test('Danish is understood whatever language the screen speaks', () => {
    for (const language of languages) expect(first('kørekort', language), language).toBe('koerekort')
  })

  test('other languages are understood while the screen speaks Danish', () => {
    expect(first('zgubiłem paszport')).toBe('pas')
    expect(first('رخصة قيادة')).toBe('koerekort')
    expect(first('evlenmek')).toBe('vielse')
    expect(first('довіреність')).toBe('fuldmagt')
  })

  test('Danish and another language in one sentence', () =>
    expect(first('wymiana korekort', 'pl')).toBe('koerekort'))
})

describe('when nothing fits', () => {
  test.each(['jfkdls', 'ååååååå', '???', '12', ' '])('nothing is found for "%s"', (text) =>
    expect(ids(text)).toEqual([]),
  )

  test('who asks for help finds it, and it stands behind what fits better', () => {
    expect(first('hjælp')).toBe('andet')
    expect(first('hjælp til kørekort')).toBe('koerekort')
  })
})

describe('whatever is typed', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 })
  const language = fc.constantFrom(...languages)

  test('it answers at most 8, the best first, each with a score from 0 to 1', () => {
    fc.assert(
      fc.property(text, language, (typed, chosen) => {
        const scores = search(typed, chosen).map(({ score }) => score)
        expect(scores.length).toBeLessThanOrEqual(8)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        for (const score of scores) expect(score > 0 && score <= 1.0001).toBe(true)
      }),
    )
  })

  test('a letter of its own under an accent is the same letter', () => expect(fold('Ǣ Ǿ')).toBe(fold('Æ Ø')))

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(fold(fold(typed))).toBe(fold(typed))
      }),
    )
  })

  test('capitals change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('kørekort', 'digital post', 'årsopgørelse'), language, (typed, chosen) => {
        expect(search(typed.toUpperCase(), chosen)).toEqual(search(typed, chosen))
      }),
    )
  })

  test('each telling word of a name finds the errand from its first four letters on', () => {
    const named = herning.errands.flatMap(({ id, name }) =>
      inLanguage(name, 'da')
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length >= 4 && !saysLittle(fold(word), 'da'))
        .map((word) => ({ id, word })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.nat(), ({ id, word }, more) => {
        const begun = word.slice(0, 4 + (more % word.length))
        expect(ids(begun), begun).toContain(id)
      }),
    )
  })
})
