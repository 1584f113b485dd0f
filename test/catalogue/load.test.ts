import { describe, expect, test } from 'vitest'
import { defaultCatalogueText } from '../../server/catalogue/herning.ts'
import { parseCatalogue } from '../../server/catalogue/load.ts'

const whole = defaultCatalogueText()

const problemsOf = (text: string) => {
  const read = parseCatalogue(text, 'herning.yaml')
  return read.ok ? [] : read.problems
}
/** The default document with its first `from` written as `to`. */
function changed(from: string | RegExp, to: string): string {
  const text = whole.replace(from, to)
  if (text === whole) throw new Error(`nothing to change at ${from}`)
  return text
}

test('the default document is a catalogue', () => {
  expect(problemsOf(whole)).toEqual([])
})

test.each([
  ['kle: 23.09.04', 'kle: 23.9.4', 'errands.1.kle: a KLE number as 23.09.02'],
  ['letter: P', 'letter: PA', 'errands.0.letter: one capital letter'],
  ['minutes: 10', 'minutes: 0', 'errands.0.minutes: must be more than 0'],
  ['minutes: 10', 'minutes: 500', 'errands.0.minutes: must be at most 240'],
  ['minutes: 10', 'minutes: ti', 'errands.0.minutes: must be a number'],
  [/ {4}minutes: 10\n/, '', 'errands.0.minutes: is missing; it must be a number'],
  ['segment: business', 'segment: firma', 'errands.24.segment: must be one of citizen, business'],
  [
    'icon: book-user',
    'ikon: book-user',
    'errands.0.icon: is missing; it must be a text, in quotes if it is a number',
  ],
  ['name: { da: Pas,', 'name: { da: "",', 'errands.0.name.da: must be a text that is not empty'],
  [/\{ da: Pas,[^}]*\}/, 'Pas', 'errands.0.name: must be named fields'],
  ['short: "1"', 'short: 1', 'counters.0.short: must be a text, in quotes if it is a number'],
  ['short: "1"', 'short: Skranke 1', 'counters.0.short: must be at most 4 characters'],
  ['callsBeforeAbsent: 2', 'callsBeforeAbsent: 2.5', 'rules.callsBeforeAbsent: must be a whole number'],
  ['from: "10:00"', 'from: "10.00"', 'hours.monday.0.from: a time as 09:30'],
  ['to: "16:00"', 'to: "09:00"', 'hours.monday.0: from must be before to'],
  ['wednesday:', 'onsdag:', 'hours: "onsdag" is not a field that belongs here'],
  ['"#12445c"', 'blue', 'theme.accent: a colour as #004d99'],
  ['https://www.herning.dk', 'www.herning.dk', 'town.website: an address as https://www.herning.dk'],
  ['Europe/Copenhagen', 'Europe/Herning', 'town.timeZone: a time zone as Europe/Copenhagen'],
  ['country: DK', 'country: Danmark', 'holidays.country: a country code as DK'],
  ['country: DK', 'country: QQ', 'holidays.country: no holidays are known for "QQ"; a country code as DK'],
  ['"05-01", ', '"05-32", ', 'holidays.alsoClosed.0: a month and day as 12-24'],
  ['[ pas, legitimationskort ]', '[pas, id]', 'groups.0.errands: "id" is no errand'],
  ['[ pas, legitimationskort ]', '[]', 'groups.0.errands: must have at least 1 in the list'],
  ['[ andet, hittegods, moede ]', '[andet, post]', 'counters.0.serves: "post" is no errand'],
  ['id: koerekort', 'id: pas', 'errands.1.id: "pas" stands twice; ids must differ'],
  ['id: koerekort', 'id: kørekort', 'errands.1.id: small letters, digits and hyphens'],
  ['id: walk-in', 'id: normal', 'rules.classes: a class "walk-in" must be there'],
  [
    'periods: []',
    'periods: [{ from: 2026-02-30, to: 2026-03-01 }]',
    'errands.21.periods.0.from: a date as 2026-12-24',
  ],
  [
    'periods: []',
    'periods: [{ from: 2026-03-02, to: 2026-03-01 }]',
    'errands.21.periods.0: from must not be after to',
  ],
])('%s written as %s', (from, to, problem) => {
  expect(problemsOf(changed(from, to))).toContain(problem)
})

test('a misspelt field is named, beside the one that is missing', () => {
  expect(problemsOf(changed('icon: book-user', 'ikon: book-user'))).toContain(
    'errands.0: "ikon" is not a field that belongs here',
  )
})

describe('a document that cannot be read', () => {
  test('is told where the writing breaks', () => {
    const broken = changed('errands: [ koerekort ]', 'errands: [koerekort')
    const line = broken.split('\n').findIndex((text) => text.endsWith('[koerekort')) + 1
    const [first] = problemsOf(broken)
    expect(first).toMatch(/^herning\.yaml, line \d+: .+[a-z]/)
    expect(Number(first?.match(/line (\d+)/)?.[1])).toBeGreaterThanOrEqual(line)
  })
  test('may not say a thing twice', () => {
    expect(problemsOf('town: 1\ntown: 2')).toEqual(['herning.yaml, line 2: Map keys must be unique'])
  })
  test('may not repeat parts by reference, which could fill the memory', () => {
    expect(problemsOf('town: &t 1\ntheme: *t')).toEqual([
      'herning.yaml, line 2: "*t" repeats another part; write it out instead',
    ])
  })
  test('has to hold something', () => {
    expect(problemsOf('')).toEqual(['herning.yaml: must be named fields'])
    expect(problemsOf('hello')).toEqual(['herning.yaml: must be named fields'])
  })
})

test('all problems are told at once', () => {
  const text = changed('kle: 23.09.02', 'kle: 1').replace('country: DK', 'country: Danmark')
  expect(problemsOf(text)).toHaveLength(2)
})
