import * as icons from 'lucide-preact'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { guideParts } from '../../server/catalogue/guide-parts.ts'
import { defaultCatalogueText, defaultCatalogueValue } from '../../server/catalogue/herning.ts'
import { lix } from '../../server/catalogue/lix.ts'
import type { Words } from '../../server/catalogue/words.ts'
import { contrastOnWhite } from './contrast.ts'
import { herning } from './given.ts'

/** Imports, tests and reports go by these, so a change here is a change for every town. */
const published = `
  pas P 23.09.02
  koerekort K 23.09.04
  legitimationskort P 23.09.15
  mitid M 23.15.25
  digital-post M 23.15.15
  nemkonto M 23.15.10
  digital-hjaelp D 00.14.20
  flytning F 23.05.10
  ind-og-udrejse F 23.05.12
  adressebeskyttelse F 23.05.05
  cpr-og-attester F 23.05.03
  navneaendring F 23.04.00
  vielse F 23.01.02
  laegevalg S 29.03.12
  sundhedskort S 29.03.04
  eu-sygesikring S 29.03.06
  saerligt-sundhedskort S 29.03.08
  folkepension Y 32.03.04
  boligstoette Y 32.06.00
  underholdsbidrag Y 32.15.00
  fuldmagt H 23.30.15
  brevafstemning V 84.03.07
  hittegods R 00.14.00
  andet R 00.14.00
  virksomhed E 24.00.00
  moede R 00.14.00`

const counted = (list: readonly string[], id: string) => list.filter((entry) => entry === id).length

describe('the errands', () => {
  test('keep their ids, letters and KLE numbers', () => {
    const ours = herning.errands.map(({ id, letter, kle }) => `\n  ${id} ${letter} ${kle}`).join('')
    expect(ours).toBe(published)
  })

  test.each(herning.errands)('$id is on the first screen once, and somebody serves it', ({ id, segment }) => {
    const groups = herning.groups.flatMap((group) => group.errands)
    const served = herning.counters.flatMap((counter) => counter.serves)
    expect(counted(groups, id)).toBe(1)
    expect(counted(served, id)).toBeGreaterThanOrEqual(segment === 'citizen' ? 2 : 1)
  })

  test('the first screen has at most eight choices', () =>
    expect(herning.groups.length).toBeLessThanOrEqual(8))

  test('no counter lists an errand twice', () => {
    for (const { serves } of herning.counters) expect(new Set(serves).size).toBe(serves.length)
  })

  test('no postal votes are taken until an election is set', () => {
    expect(herning.errands.find(({ id }) => id === 'brevafstemning')?.periods).toEqual([])
  })
})

const entries = [...herning.errands, ...herning.groups]
const texts: readonly Words[] = [
  ...entries.flatMap(({ name, hint }) => (hint ? [name, hint] : [name])),
  ...herning.errands.flatMap((errand) => errand.bring),
]
const sentences: readonly Words[] = [
  ...entries.flatMap(({ hint }) => (hint ? [hint] : [])),
  ...herning.errands.flatMap((errand) => errand.bring),
]

describe('the texts', () => {
  test.each(sentences.map(({ da }) => da))('easy to read: %s', (da) => expect(lix(da)).toBeLessThan(35))

  test('each text is in Danish and in English', () => {
    for (const { da, en } of texts) expect(en, da).toBeTruthy()
  })

  test('a name fits a button, a hint one line', () => {
    for (const { name, hint } of entries) {
      expect(name.da.length, name.da).toBeLessThanOrEqual(40)
      expect(hint?.da.length ?? 0, hint?.da).toBeLessThanOrEqual(56)
    }
  })

  test('no price is printed, for prices change every year', () => {
    expect(JSON.stringify(texts)).not.toMatch(/\bkr\b|kroner|DKK|\d+,-/i)
  })

  test('nothing looks like a CPR number', () => {
    expect(defaultCatalogueText()).not.toMatch(/\b[0-3]\d[01]\d{3}[- ]?\d{4}\b/)
  })
})

describe('before the counter', () => {
  const questions = herning.errands.flatMap(({ questions }) => questions)
  const said = [
    ...questions.flatMap(({ ask, hint }) => (hint ? [ask, hint] : [ask])),
    ...questions.flatMap(({ answers }) =>
      answers.flatMap(({ leadsTo }) => ('say' in leadsTo ? [leadsTo.say] : [])),
    ),
    ...herning.errands.flatMap(({ behalf }) => (behalf ? [behalf] : [])),
    herning.behalf,
  ]

  test.each(said.map(({ da }) => da))('easy to read: %s', (da) => expect(lix(da)).toBeLessThan(35))

  test('what is said has an English text too', () => {
    for (const { da, en } of [
      ...said,
      ...questions.flatMap(({ answers }) => answers.map(({ name }) => name)),
    ])
      expect(en, da).toBeTruthy()
  })

  test('nobody is asked more than three times', () => {
    for (const { id, questions } of herning.errands) {
      const asked = (place: number): number =>
        1 +
        Math.max(
          0,
          ...(questions[place]?.answers ?? []).map(({ leadsTo }) =>
            'question' in leadsTo ? asked(questions.findIndex((one) => one.id === leadsTo.question)) : 0,
          ),
        )
      if (questions.length > 0) expect(asked(0), id).toBeLessThanOrEqual(3)
    }
  })

  test('a licence without a photo is told at the kiosk, and not after the wait', () => {
    const photo = herning.errands
      .find(({ id }) => id === 'koerekort')
      ?.questions.find(({ id }) => id === 'photo')
    expect(photo?.answers.find(({ id }) => id === 'no')?.leadsTo).toMatchObject({
      end: 'guide',
      guide: 'koerekort',
    })
  })
})

describe('the guides', () => {
  test('every errand has one', () => {
    for (const { id, guide } of herning.errands) expect(guide, id).toBeTruthy()
  })

  test.each(herning.guides.map(({ id, text }) => [id, text.da] as const))('%s is easy to read', (_, text) => {
    const sentences = guideParts(text).flatMap((part) =>
      part.part === 'list' ? part.items : part.part === 'picture' ? [] : [part.text],
    )
    expect(lix(sentences.map((one) => (/[.!?]$/.test(one) ? one : `${one}.`)).join(' '))).toBeLessThan(35)
  })

  test('each is in Danish and in English, and leads to an official page', () => {
    for (const { id, title, text, address } of herning.guides) {
      expect(title.en && text.en, id).toBeTruthy()
      expect(address, id).toMatch(/^https:/)
    }
  })
})

describe('the look', () => {
  const pascal = (icon: string) => icon.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

  test.each([...new Set(entries.map(({ icon }) => icon))])('the icon %s exists', (icon) => {
    expect(icons).toHaveProperty(pascal(icon))
  })

  test('white text on the accent can be read by most', () => {
    expect(contrastOnWhite(herning.theme.accent)).toBeGreaterThanOrEqual(7)
  })
})

describe('the pictures of the guides', () => {
  const shown = herning.guides.flatMap(({ id, text }) =>
    Object.entries(text).map(([language, markdown]) => ({
      id,
      language,
      parts: guideParts(markdown ?? '').flatMap((part) => (part.part === 'picture' ? [part] : [])),
    })),
  )

  test('each is there, and says in words what it shows', () => {
    for (const { id, language, parts } of shown)
      for (const { picture, shows } of parts) {
        expect(
          herning.pictures.map((one) => one.id),
          `${id}.${language}`,
        ).toContain(picture)
        expect(shows, `${id}.${language}`).toBeTruthy()
      }
  })

  test('a guide shows the same in every language', () => {
    const inDanish = new Map(
      shown.filter(({ language }) => language === 'da').map((one) => [one.id, one.parts]),
    )
    for (const { id, language, parts } of shown)
      expect(
        parts.map(({ picture }) => picture),
        `${id}.${language}`,
      ).toEqual(inDanish.get(id)?.map(({ picture }) => picture))
  })

  test('none lies there unused', () => {
    const used = new Set(shown.flatMap(({ parts }) => parts.map(({ picture }) => picture)))
    expect(herning.pictures.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })
})

test('a town that writes the built-in catalogue to a file gets the one that a lobby without a file starts with', () => {
  expect(parse(defaultCatalogueText())).toEqual(defaultCatalogueValue())
})
