import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { Cell, Table, Unit } from '../../server/contract/insights.ts'
import { aboutIn } from '../../server/outgoing/tables/about.ts'
import { csvOf } from '../../server/outgoing/tables/csv.ts'
import { sheetNames, xlsxOf } from '../../server/outgoing/tables/xlsx.ts'

const names = { pas: { da: 'Pas; hurtigt', en: 'Passport' } }
const danish = { language: 'da', names } as const
const english = { language: 'en', names } as const
const told = {
  question: 'arrivals',
  from: '2026-11-01',
  to: '2026-11-30',
  errands: null,
  house: 'Herning Kommune, Borgerservice',
  made: '2026-12-01 08:00',
} as const

const own = { columns: {}, tables: {}, units: {} }
const danishHeadings = {
  columns: { weekday: 'Dag', arrivals: 'Besøg', p80: '4 af 5, min.', within: 'Inden for målet' },
  tables: { other: 'Andet' },
  units: { seconds: 'minutter', share: '%' },
}

const table = (columns: readonly (readonly [string, Unit])[], rows: readonly (readonly Cell[])[]): Table => ({
  name: 'arrivals',
  columns: columns.map(([key, unit]) => ({ key, unit })),
  rows: rows.map((row) => [...row]),
})

const waits = table(
  [
    ['errand', 'word'],
    ['weekday', 'weekday'],
    ['half-hour', 'clock'],
    ['arrivals', 'count'],
    ['p80', 'seconds'],
    ['within', 'share'],
  ],
  [
    ['pas', 1, 630, 1204, 754, 0.8125],
    ['pas', 2, 600, 0, null, null],
  ],
)

describe('a CSV', () => {
  test('is what a Danish spreadsheet opens: semicolons, a comma in numbers, minutes and per cent', () => {
    const [head, first, second] = csvOf([waits], danish, danishHeadings).split('\r\n')
    expect(head).toBe('\ufefferrand;Dag;half-hour;Besøg;"4 af 5, min.";Inden for målet (%)')
    expect(first).toBe('"Pas; hurtigt";mandag;10:30;1204;12,57;81,25')
    expect(second).toBe('"Pas; hurtigt";tirsdag;10:00;0;;')
  })

  test('is in English as the English write', () => {
    const [, first] = csvOf([waits], english, own).split('\r\n')
    expect(first).toBe('Passport,Monday,10:30,1204,12.57,81.25')
  })

  test('says which table is which where there are several', () => {
    const lines = csvOf([waits, { ...waits, name: 'other' }], danish, danishHeadings).split('\r\n')
    expect(lines[0]).toBe('\ufeffarrivals')
    expect(lines[4]).toBe('')
    expect(lines[5]).toBe('Andet')
  })

  test('never lets a word run as a formula, and a number below zero stays a number', () => {
    const names = { evil: { da: '=HYPERLINK("http://evil.example")' } }
    const change = table(
      [
        ['errand', 'word'],
        ['change', 'number'],
      ],
      [['evil', -3.5]],
    )
    const [, row] = csvOf([change], { language: 'da', names }, danishHeadings).split('\r\n')
    expect(row).toBe(`"'=HYPERLINK(""http://evil.example"")";-3,5`)
  })

  test('whatever words stand in it, a reader finds the same rows and columns again', () => {
    const anyTable = fc.array(fc.tuple(fc.string(), fc.integer(), fc.string()), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyTable, fc.constantFrom(danish, english), (rows, reader) => {
        const one = table(
          [
            ['a', 'word'],
            ['b', 'count'],
            ['c', 'word'],
          ],
          rows,
        )
        const text = csvOf([one], reader, own)
        const delimiter = reader.language === 'da' ? ';' : ','
        const read = parse(text, { bom: true, delimiter, record_delimiter: '\r\n' }) as string[][]
        expect(read.length).toBe(rows.length + 1)
        for (const [at, [a, b]] of rows.entries()) {
          expect(read[at + 1]?.[0]?.endsWith(a)).toBe(true)
          expect(read[at + 1]?.[1]).toBe(String(b))
        }
      }),
    )
  })
})

describe('a workbook', () => {
  test('says first what it is about, and then holds the figures as numbers', async () => {
    const bytes = await xlsxOf([waits], danish, danishHeadings, aboutIn('da', told))
    const [about, figures] = await readXlsxFile(bytes)
    expect(about?.sheet).toBe('Om tallene')
    expect(about?.data.flat()).toEqual(
      expect.arrayContaining(['Hvornår kommer folk?', 'Herning Kommune, Borgerservice', '2026-12-01 08:00']),
    )
    expect(figures?.data[0]).toEqual([
      'errand',
      'Dag',
      'half-hour',
      'Besøg',
      '4 af 5, min.',
      'Inden for målet (%)',
    ])
    expect(figures?.data[1]).toEqual(['Pas; hurtigt', 'mandag', '10:30', 1204, 12.57, 81.25])
    expect(figures?.data[2]?.slice(3)).toEqual([0, null, null])
  })

  test('keeps a date as a date, and a word as a word even where it looks like a formula', async () => {
    const days = table(
      [
        ['day', 'date'],
        ['errand', 'word'],
      ],
      [['2026-03-29', '=1+1']],
    )
    const bytes = await xlsxOf([days], danish, danishHeadings, aboutIn('da', told))
    const sheets = await readXlsxFile(bytes)
    expect(sheets[1]?.data[1]).toEqual([new Date('2026-03-29T00:00Z'), '=1+1'])
  })

  test('has sheets that each spreadsheet takes: short names, each once', () => {
    const names = sheetNames([
      'Waits: by [errand]',
      'waits by errand',
      'x'.repeat(40),
      'x'.repeat(40),
      '',
      '?',
    ])
    expect(names).toEqual([
      'Waits by errand',
      'waits by errand 2',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
      '-',
      '- 2',
    ])
  })
})
