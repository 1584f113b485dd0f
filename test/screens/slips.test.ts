import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../server/catalogue/languages.ts'
import type { Guide } from '../../server/catalogue/schema/told.ts'
import { Catalogue } from '../../server/catalogue/schema.ts'
import { handoutTexts } from '../../server/contract/texts/handouts.ts'
import { slipTexts } from '../../server/contract/texts/slips.ts'
import type { TicketView, Wait } from '../../server/contract/views.ts'
import { ticketSlip } from '../../server/screens/slip.ts'
import { courseSlip } from '../../server/screens/slips/course.ts'
import { guideSlip } from '../../server/screens/slips/guide.ts'
import { testSlip } from '../../server/screens/slips/test-page.ts'
import { at, errand, herning } from '../catalogue/given.ts'

const monday = at('2026-11-23 14:32')
const address = 'http://192.168.10.20:8080/t/x'

const wait: Wait = { medianMinutes: 10, p80Minutes: 20 }
const usual: Partial<TicketView> = { number: 'P042', errand: errand('pas').name, issuedAt: monday, wait }
const ticketIn = (language: Language, changes: Partial<TicketView> = {}, copy = false) =>
  ticketSlip(herning, { ...(usual as TicketView), ...changes, language }, address, copy)

describe('a ticket', () => {
  test('is in the chosen language, and in Danish below', () => {
    for (const language of languages) {
      const spoken = ticketIn(language).blocks.map((block) => block.language)
      expect(spoken).toEqual(language === 'da' ? ['da'] : [language, 'da'])
    }
  })

  test('says an errand in Danish where it has no name in the chosen language', () => {
    const halfTold = { da: 'Pas', en: 'Passport' }
    expect(ticketIn('en', { errand: halfTold }).blocks[0]?.errand).toBe('Passport')
    expect(ticketIn('ar', { errand: halfTold }).blocks[0]?.errand).toBe('Pas')
  })

  test('says in both languages that it is a copy, and otherwise in none', () => {
    expect(ticketIn('en', {}, true).blocks.map(({ copy }) => copy)).toEqual([
      'Copy. Your number is the same.',
      'Kopi. Dit nummer er det samme.',
    ])
    expect(ticketIn('en').blocks.map(({ copy }) => copy)).toEqual([null, null])
  })

  test('does not name minutes where there is almost no wait', () => {
    const waits = languages.map((language) =>
      ticketIn(language, { wait: { medianMinutes: 0, p80Minutes: 4 } }),
    )
    for (const { blocks } of waits) for (const { wait } of blocks) expect(wait).not.toMatch(/\d/)
  })

  test('tells a wait of more than two hours as people say it', () => {
    const long: Wait = { medianMinutes: 132, p80Minutes: 160 }
    expect(ticketIn('en', { wait: long }).blocks.map((block) => block.wait)).toEqual([
      'Wait: about 2 h 10 min – 2 h 40 min',
      'Ventetid: cirka 2 t. 10 min. – 2 t. 40 min.',
    ])
    expect(ticketIn('ar', { wait: long }).blocks[0]?.wait).toBe(
      'الانتظار: حوالي ساعتين و10 دقائق إلى ساعتين و40 دقيقة',
    )
    for (const language of languages)
      expect(ticketIn(language, { wait: long }).blocks[0]?.wait, language).not.toMatch(/1[36]\d/)
  })

  test('tells whoever comes back later when that is, until when the place is kept, and how they say that they are back', () => {
    const away = {
      from: at('2026-11-23 15:10'),
      until: at('2026-11-23 15:30'),
      keptUntil: at('2026-11-23 15:45'),
    }
    const { blocks } = ticketIn('de', { state: 'away', away })
    expect(blocks.map(({ wait, next, scan }) => [wait, next, scan])).toEqual([
      [
        'Kommen Sie zwischen 15:10 und 15:30 Uhr wieder',
        'Wir halten Ihren Platz bis 15:45 Uhr frei. Kommen Sie später, stehen Sie hinten in der Reihe.',
        'Halten Sie den Code unter den Leser, wenn Sie wieder da sind',
      ],
      [
        'Kom igen mellem kl. 15.10 og 15.30',
        'Vi holder din plads til kl. 15.45. Kommer du senere, står du bagerst i køen.',
        'Hold koden under læseren, når du er tilbage',
      ],
    ])
  })

  test.each([
    ['da', '23. november 2026 kl. 14.32'],
    ['en', '23 November 2026 at 14:32'],
    ['ar', '23 نوفمبر 2026 في 14:32'],
    ['fa', '23 نوامبر 2026 ساعت 14:32'],
  ] as const)('was made at the same hour in every language (%s)', (language, written) => {
    expect(plain(ticketIn(language).blocks[0]?.issued)).toBe(written)
  })

  test('is written in the digits of the wall, at the clock of the town hall', () => {
    for (const language of languages) {
      const [block] = ticketIn(language).blocks
      expect(block?.issued).toMatch(/2026/)
      expect(block?.issued).toMatch(/14[.:]32/)
      for (const text of [block?.issued, block?.wait])
        expect(text?.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u)
    }
  })
})

test.each([
  ['da', 1, 'Ventetid: cirka 1 minut'],
  ['pl', 1, 'Czas oczekiwania: około 1 minuty'],
  ['pl', 22, 'Czas oczekiwania: około 22 minut'],
  ['uk', 21, 'Очікування: близько 21 хвилини'],
  ['uk', 11, 'Очікування: близько 11 хвилин'],
  ['ro', 19, 'Așteptare: circa 19 minute'],
  ['ro', 20, 'Așteptare: circa 20 de minute'],
  ['ar', 2, 'الانتظار: حوالي دقيقتين'],
  ['ar', 5, 'الانتظار: حوالي 5 دقائق'],
  ['ar', 15, 'الانتظار: حوالي 15 دقيقة'],
] as const)('minutes are counted as one says it (%s, %i)', (language, minutes, said) => {
  expect(plain(slipTexts[language].wait(minutes, minutes))).toBe(said)
})

test('each language has a sentence of its own for the test page', () => {
  const sentences = testSlip('kiosk', herning, monday).blocks.map(({ sentence }) => sentence)
  expect(new Set(sentences).size).toBe(10)
  expect(sentences.join('')).toMatch(/Ø.*ß.*ź.*ș.*ґ.*ğ/s)
  expect(handoutTexts.fa.sentence).toMatch(/پ/)
})

describe('a guide', () => {
  const guide: Guide = {
    id: 'pas',
    title: { da: 'Pas', pl: 'Paszport' },
    text: { da: '## Tag med\n\n- Dit gamle pas', pl: '## Zabierz\n\n- Stary paszport' },
  }
  const lobby = {
    ...herning,
    errands: herning.errands.map((one) => (one.id === 'pas' ? { ...one, guide: 'pas' } : one)),
  }

  test('says what to bring, where to come, and until when', () => {
    const [block] = guideSlip(lobby, guide, 'da', monday).blocks
    expect(block?.title).toBe('Pas')
    expect(block?.parts).toEqual([
      { part: 'heading', text: 'Tag med' },
      { part: 'list', ordered: false, items: ['Dit gamle pas'] },
    ])
    expect(plain(block?.where)).toBe(
      'Kom til Herning Borgerservice, Torvet 5, 7400 Herning. Åbent i dag til kl. 16.00.',
    )
  })

  test('is in the language that was asked for, and staff read in Danish what it is about', () => {
    const [chosen, danish] = guideSlip(lobby, guide, 'pl', monday).blocks
    expect(chosen).toMatchObject({ language: 'pl', title: 'Paszport' })
    expect(danish).toMatchObject({ language: 'da', title: 'Pas', parts: [] })
  })

  test('is in Danish where it has not been translated', () => {
    expect(guideSlip(lobby, guide, 'so', monday).blocks).toMatchObject([{ language: 'da', title: 'Pas' }])
  })

  test('says when it opens again, after closing time', () => {
    const [block] = guideSlip(lobby, guide, 'da', at('2026-11-27 13:00')).blocks
    expect(plain(block?.where)).toContain('Åbner mandag 30. november kl. 10.00.')
  })
})

test('a place on a course says when, where and what to remember', () => {
  const course = {
    title: { da: 'Kom godt i gang med MitID' },
    from: at('2026-12-03 13:00'),
    to: at('2026-12-03 15:00'),
    where: { da: 'Lokale 2' },
    remember: { da: 'din telefon.' },
  }
  const { place, blocks } = courseSlip(herning, course, { seat: 4, code: '482913' }, 'da', monday)
  expect(place).toBe('4')
  expect(plain(blocks[0]?.when)).toBe('torsdag 3. december 13.00–15.00')
  expect(blocks[0]).toMatchObject({
    where: 'Sted: Lokale 2',
    remember: 'Husk: din telefon. Vis dette papir, når du kommer.',
    cancel: 'Kan du ikke komme? Ring på 96 28 24 00, og sig koden 482\u00a0913.',
  })
})

describe("the municipality's mark", () => {
  const withLogo = (logo: string) => ({ ...herning, town: { ...herning.town, logo } })
  const png = `data:image/png;base64,${Buffer.from('mark').toString('base64')}`

  test('goes with each paper, the same bytes each time', () => {
    const lobby = withLogo(png)
    const [first, second] = [testSlip('kiosk', lobby, monday).logo, testSlip('kiosk', lobby, monday).logo]
    expect(Buffer.from(first ?? []).toString()).toBe('mark')
    expect(second).toBe(first)
    expect(ticketIn('da').logo).toBeNull()
  })

  test.each([
    ['no data URL', 'https://www.herning.dk/logo.png'],
    ['no PNG or JPEG', 'data:image/svg+xml;base64,AAAA'],
    ['larger than 200 kB', `data:image/png;base64,${'A'.repeat(280_000)}`],
  ])('is refused where it is %s', (_what, logo) => {
    expect(Catalogue.safeParse(withLogo(logo)).success).toBe(false)
    expect(Catalogue.safeParse(withLogo(png)).success).toBe(true)
  })
})

/** Spaces that break no line, as ordinary ones. */
const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
