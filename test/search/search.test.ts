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
    ['one word for what is hyphened', 'idkort', 'legitimationskort'],
    ['its beginning', 'idko', 'legitimationskort'],
    ['its ending', 'eukortet', 'eu-sygesikring'],
    ['another of its readings', 'cprregister', 'cpr-og-attester'],
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

describe('a saying that is typed whole', () => {
  test.each([
    ['jeg er her for min far der har brækket hoften', 'da'],
    ['jeg kommer for min far som blev indlagt i aftes', 'da'],
    ['hej jeg skal lige ordne noget for min far han er svagelig', 'da'],
    ['I am here for him because of his broken hip', 'en'],
    ['my uncle broke his hip, may I sign for him', 'en'],
  ] as const)('counts however long the story: %s', (text, language) =>
    expect(first(text, language)).toBe('fuldmagt'),
  )

  test('stands behind what else tells of an errand, and is not lost', () => {
    expect(ids('hente et kørekort for min far').slice(0, 3)).toEqual(
      expect.arrayContaining(['koerekort', 'fuldmagt']),
    )
    expect(first('hente et kørekort for min far')).toBe('koerekort')
    expect(first('min læge siger jeg skal have fornyet mit kørekort')).toBe('koerekort')
  })
})

describe('words of one kind', () => {
  test.each([
    ['jeg kommer for min svigerfar', 'da'],
    ['jeg er her for min kusine', 'da'],
    ['here for my grandmother', 'en'],
    ['ich komme für meine Oma', 'de'],
  ] as const)('whoever of the family is meant: %s', (text, language) =>
    expect(first(text, language)).toBe('fuldmagt'),
  )

  test.each([
    ['vi kommer fra Pakistan', 'ind-og-udrejse'],
    ['vi flytter til Portugal', 'ind-og-udrejse'],
    ['syg på ferie i Kroatien', 'eu-sygesikring'],
    ['køre bil i Italien', 'koerekort'],
    ['pension i Spanien', 'folkepension'],
    ['min datter skal med til Egypten', 'pas'],
  ] as const)('whichever country is meant: %s', (text, errand) => expect(first(text)).toBe(errand))

  test('a country by its name in each language', () => {
    expect(first('I come from Ghana', 'en')).toBe('ind-og-udrejse')
    expect(first('wracam do Niemiec na stałe', 'pl')).toBe('ind-og-udrejse')
    expect(first('повертаюсь в Грузію', 'uk')).toBe('ind-og-udrejse')
  })

  test('a longer word that ends with somebody is not somebody', () => {
    for (const text of ['nordmand', 'jeg er nordmand', 'nordmænd']) expect(ids(text), text).toEqual([])
  })
})

describe('an errand that is not offered now', () => {
  const but =
    (...away: readonly string[]) =>
    (id: string) =>
      !away.includes(id)
  const found = (text: string, away: readonly string[], language: Language = 'da') =>
    search(text, language, but(...away)).map(({ id }) => id)

  test.each([
    ['brevstemme', 'da'],
    ['stemme før tid', 'da'],
    ['jeg rejser når der er valg', 'da'],
    ['vote', 'en'],
    ['Briefwahl', 'de'],
  ] as const)('leads to the reception first: %s', (text, language) =>
    expect(found(text, ['brevafstemning'], language)[0]).toBe('andet'),
  )

  test('and is never answered, nor is a reception that is not offered', () => {
    expect(found('stemme før tid', ['brevafstemning'])).not.toContain('brevafstemning')
    expect(found('stemme', ['brevafstemning', 'andet'])).toEqual([])
  })

  test('changes nothing where another fits better', () => {
    expect(found('nyt pas', ['brevafstemning'])).toEqual(ids('nyt pas'))
    expect(found('vælge læge', ['brevafstemning'])[0]).toBe('laegevalg')
  })
})

describe('when nothing fits', () => {
  test.each([
    ['Hvad er klokken', 'da'],
    ['klokken', 'da'],
    ['what time is it', 'en'],
    ['wie viel Uhr ist es', 'de'],
    ['która jest godzina', 'pl'],
    ['cât e ceasul', 'ro'],
    ['котра година', 'uk'],
    ['كم الساعة', 'ar'],
    ['saat kaç', 'tr'],
    ['waa imisa saac', 'so'],
    ['ساعت چند است', 'fa'],
  ] as const)('who only asks what time it is has no meeting: %s', (text, language) =>
    expect(ids(text, language)).toEqual([]),
  )

  test('a time of day with an appointment is a meeting', () =>
    expect(first('jeg har en tid klokken ti')).toBe('moede'))

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
