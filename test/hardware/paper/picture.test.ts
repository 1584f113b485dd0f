import { describe, expect, test } from 'vitest'
import { encodeSlip } from '../../../hardware/paper/encode.ts'
import { languages } from '../../../server/catalogue/languages.ts'
import { inkBands } from '../pixels.ts'
import { operationsOf } from '../printed.ts'
import { drawn, inkedColumns, inkedRows, rastersOf, widths } from './drawn.ts'
import { handoutsIn, saying, ticketIn } from './in-languages.ts'

const papers = widths.flatMap((dots) => languages.map((language) => ({ dots, language })))
const picture = (dots: 576 | 384) => ({ dots, manner: 'picture' }) as const

describe.each(papers)('a ticket in $language on paper $dots dots wide', ({ dots, language }) => {
  test('shows its number 15 mm high, in pure black, with nothing cut off', async () => {
    const pixels = await drawn(ticketIn(language), dots)
    expect(inkBands(pixels).find((band) => band > 100)).toBeGreaterThanOrEqual(120)
    expect(new Set(pixels.data)).toEqual(new Set([0, 255]))
    const lineBetweenLanguages = language === 'da' ? 0 : 2
    expect(inkedRows(pixels, 0)).toHaveLength(lineBetweenLanguages)
    expect(inkedRows(pixels, dots - 1)).toHaveLength(lineBetweenLanguages)
  })

  test('comes in orders that no printer chokes on', async () => {
    const bytes = await encodeSlip(ticketIn(language, true), picture(dots))
    for (const { rowBytes, rows } of rastersOf(bytes)) expect(8 + rowBytes * rows).toBeLessThanOrEqual(2048)
    expect(operationsOf(bytes).filter(({ kind }) => kind === 'cut')).toHaveLength(1)
    for (const order of ['1004', '1005', '1014']) expect(bytes.includes(order, 0, 'hex')).toBe(false)
  })
})

test('white rows are fed and not sent', async () => {
  for (const language of languages) {
    const bytes = await encodeSlip(ticketIn(language), picture(576))
    for (const { rowBytes, rows, bits } of rastersOf(bytes)) {
      const inked = Array.from({ length: rows }, (_, row) =>
        bits.subarray(row * rowBytes, (row + 1) * rowBytes).some((byte) => byte !== 0),
      )
      expect(inked.map((ink) => (ink ? 'x' : ' ')).join('')).not.toMatch(/ {8}/)
    }
    const fed = operationsOf(bytes).reduce((sum, one) => sum + (one.kind === 'feed' ? one.dots : 0), 0)
    expect(fed).toBeGreaterThan(200)
  }
})

test.each([
  ['H', 'da'],
  ['ÆØ', 'da'],
  ['Ł', 'pl'],
  ['Ж', 'uk'],
  ['ا', 'ar'],
  ['گ', 'fa'],
])('no capital is lower than 3 mm: %s', async (text, language) => {
  for (const dots of widths) {
    for (const band of inkBands(await drawn(saying(text, language), dots)))
      expect(band).toBeGreaterThanOrEqual(24)
  }
})

test('a number that is too long for its width keeps its height', async () => {
  for (const dots of widths) {
    const pixels = await drawn(saying('', 'da', 'AB12345'), dots)
    expect(Math.max(...inkBands(pixels))).toBeGreaterThanOrEqual(120)
    expect(inkedRows(pixels, 0)).toEqual([])
    expect(inkedRows(pixels, dots - 1)).toEqual([])
  }
})

test('Arabic and Farsi stand at the right, other languages at the left', async () => {
  for (const dots of widths) {
    const afterNumber = async (text: string, language: string) => {
      const pixels = await drawn(saying(text, language), dots)
      return inkedColumns(pixels, 320, pixels.height)
    }
    expect(Math.min(...(await afterNumber('نعم', 'ar')))).toBeGreaterThan(dots / 2)
    expect(Math.min(...(await afterNumber('بله', 'fa')))).toBeGreaterThan(dots / 2)
    expect(Math.min(...(await afterNumber('Ja', 'ar')))).toBeGreaterThan(dots / 2)
    expect(Math.max(...(await afterNumber('Ja', 'da')))).toBeLessThan(dots / 2)
  }
})

test('Arabic letters are joined to words', async () => {
  const gaps = async (errand: string) => {
    const slip = saying('', 'ar')
    const blocks = slip.blocks.map((block) => ({ ...block, errand }))
    const pixels = await drawn({ ...slip, blocks }, 576)
    const columns = inkedColumns(pixels, 320, pixels.height)
    return columns.filter((column, index) => index > 0 && column !== (columns[index - 1] ?? 0) + 1).length
  }
  expect(await gaps('ححح')).toBe(0)
  expect(await gaps('ددد')).toBe(2)
})

test('a ticket stays short, and longer only by what another language says', async () => {
  const length = async (language: 'da' | 'fa') => (await drawn(ticketIn(language), 576)).height / 80
  expect(await length('da')).toBeLessThan(12.5)
  expect(await length('fa')).toBeLessThan(20)
})

test.each(languages)('guides, places on a course and test pages in %s fit their paper', async (language) => {
  for (const dots of widths) {
    const [guide, course, page] = await Promise.all(handoutsIn(language).map((slip) => drawn(slip, dots)))
    for (const pixels of [guide, course]) {
      expect(new Set(pixels?.data)).toEqual(new Set([0, 255]))
      expect(pixels && inkedRows(pixels, 0)).toHaveLength(language === 'da' ? 0 : 2)
    }
    expect(course && inkBands(course).find((band) => band > 100)).toBeGreaterThanOrEqual(120)
    for (const edge of [0, dots - 1]) expect(page && inkedRows(page, edge).length).toBeGreaterThan(100)
  }
})
