import { describe, expect, test } from 'vitest'
import { measure } from '../../../server/catalogue/plain/measure.ts'
import { officialese } from '../../../server/catalogue/plain/officialese.ts'
import { herning } from '../given.ts'

/** The places of one kind, as they stand in the text. */
const found = (text: string, kind: string) =>
  measure(text)
    .marks.filter((mark) => mark.kind === kind)
    .map(({ from, to }) => text.slice(from, to))

describe('officialese', () => {
  test('is found at its exact place, in any of its forms, with plain words for it', () => {
    const text = 'Såfremt ansøgningen fremsendes digitalt, bedes De medbringe legitimation.'
    expect(found(text, 'officialese')).toEqual([
      'Såfremt',
      'fremsendes',
      'bedes',
      'medbringe',
      'legitimation',
    ])
    const [first] = measure(text).marks.filter(({ kind }) => kind === 'officialese')
    expect(first).toMatchObject({ from: 0, to: 7, instead: 'hvis' })
  })

  test('is found as a whole phrase, and not again within it', () => {
    expect(found('Du får svar i overensstemmelse med loven.', 'officialese')).toEqual([
      'i overensstemmelse med',
    ])
    expect(found('Vi hjælper såvel unge som ældre.', 'officialese')).toEqual(['såvel unge som'])
  })

  test('is not found within another word', () => {
    expect(found('Få et legitimationskort og en fuldmagt.', 'officialese')).toEqual([])
  })

  test('has a list of at least 120, each once and each with plain words', () => {
    expect(officialese.length).toBeGreaterThanOrEqual(120)
    const forms = officialese.flatMap((entry) => entry.forms)
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
    expect(officialese.filter(({ plain }) => plain === '')).toEqual([])
  })
})

describe('a passive', () => {
  test.each([
    ['Blanketten skal udfyldes og sendes til os.', ['udfyldes', 'sendes']],
    ['Papirerne behandles af kommunen.', ['behandles']],
    ['Pas udleveres kun her.', ['udleveres']],
    ['Sagen bliver behandlet i denne uge.', ['bliver behandlet']],
    ['Dit nummer bliver ikke kaldt to gange.', ['bliver ikke kaldt']],
    ['Kortet kan kun bestilles på nettet.', ['bestilles']],
  ])('is found in: %s', (text, passives) => expect(found(text, 'passive')).toEqual(passives))

  test.each([
    'Vi findes på Torvet, og du synes måske, at det er nemt.',
    'Vi mødes kl. 10. Planterne trives. Det lykkes nok.',
    'Borgernes pas og børnenes papirer ligger hos os.',
    'Kommunens hus er åbent. Tag jeres eget kursus.',
    'Du bliver glad. Det bliver meget nemt, og du bliver nødt til at vente.',
    'Ellers kan alles kort skiftes senere'.replace('skiftes senere', 'vente'),
    'Det er gratis, og prisen er præcis den samme.',
    'Barnets fars navn og en vens adresse.',
    'Bliver du syg, så ring til os.',
  ])('is not found in: %s', (text) => expect(found(text, 'passive')).toEqual([]))
})

describe('a long sentence', () => {
  const twenty = Array.from({ length: 20 }, () => 'ord').join(' ')
  test('is one of more than twenty words', () => {
    expect(found(`${twenty}. Kort.`, 'long-sentence')).toEqual([])
    expect(found(`Kort. ${twenty} til.`, 'long-sentence')).toEqual([`${twenty} til`])
  })

  test('is none where a list or a heading ends without a full stop', () => {
    expect(found(`## Det skal du have med\n\n- ${twenty}\n- ${twenty}`, 'long-sentence')).toEqual([])
  })
})

test('the address of a link and a picture are no words', () => {
  const { words, marks } = measure('Se ![et pas](picture:vedlagt-bopaelsattest) på https://vedlagt.dk/x')
  expect(words).toBe(4)
  expect(marks).toEqual([])
})

test('a text without words is empty, and breaks nothing', () => {
  for (const text of ['', '   ', '...', '\n\n##\n'])
    expect(measure(text)).toEqual({ lix: 0, band: 'very easy', words: 0, longWords: 0, marks: [] })
})

test('a text longer than any guide is measured while one types', () => {
  const text = 'Såfremt du skal have nyt pas, bedes du medbringe det gamle. '.repeat(60)
  measure(text)
  const began = performance.now()
  measure(text)
  expect(performance.now() - began).toBeLessThan(200)
})

test('our own guides are nearly free of alarms', () => {
  const guides = herning.guides.map(({ text }) => measure(text.da))
  const words = guides.reduce((sum, one) => sum + one.words, 0)
  const alarms = guides.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'long-word'))
  expect(alarms.length / words).toBeLessThan(0.01)
  for (const { lix } of guides) expect(lix).toBeLessThan(40)
})
