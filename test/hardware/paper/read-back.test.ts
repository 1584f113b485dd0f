import { expect, test } from 'vitest'
import { slipTexts } from '../../../server/contract/texts/slips.ts'
import { operationsOf, printed } from '../printed.ts'
import { drawn, pngOf, widths } from './drawn.ts'
import { handoutsIn, ticketIn } from './in-languages.ts'
import { ask } from './tools.ts'

const scanned = (png: Buffer) =>
  ask('zbarimg', ['--raw', '-q', '--nodbus', '-Sqrcode.enable', 'png:-'], png).trim()

test.each(['da', 'ar'] as const)("a phone reads the ticket's page from the paper (%s)", async (language) => {
  const ticket = ticketIn(language)
  for (const dots of widths) expect(scanned(pngOf(await drawn(ticket, dots)))).toBe(ticket.address)
  const { png } = await printed(ticket)
  expect(scanned(png())).toBe(ticket.address)
})

test('a phone reads the codes of guides and of test pages, too', async () => {
  const [guide, , page] = handoutsIn('da')
  for (const dots of widths) {
    expect(guide && scanned(pngOf(await drawn(guide, dots)))).toBe('https://www.herning.dk/pas')
    expect(page && scanned(pngOf(await drawn(page, dots)))).toBe('kiosk')
  }
})

test('a very long address is still a code whose squares are half a millimetre', async () => {
  for (const dots of widths) {
    const address = `https://x/${'a'.repeat(380)}`
    const { width } = await drawn({ ...ticketIn('da'), address }, dots)
    expect(width).toBe(dots)
    expect(scanned(pngOf(await drawn({ ...ticketIn('da'), address }, dots)))).toBe(address)
  }
})

const { uk, ar } = slipTexts
const readings = [
  {
    language: 'da',
    letters: 'dan',
    columns: '4',
    lines: ['Pas og kørekort', 'Hold øje med tavlen.', 'Følg din plads'],
  },
  {
    language: 'uk',
    letters: 'ukr',
    columns: '4',
    lines: ['Паспорт і водійське', ...uk.next.split(/(?<=\.) /)],
  },
  {
    language: 'ar',
    letters: 'ara',
    columns: '6',
    lines: ['جواز السفر', ar.wait(10, 20), 'سننادي على رقمك.'],
  },
] as const

test.each(readings)(
  'a machine that reads $letters reads the ticket back, its numbers in their order',
  async ({ language, letters, columns, lines }) => {
    const png = pngOf(await drawn(ticketIn(language), 576))
    const read = ask('tesseract', ['-', '-', '-l', letters, '--psm', columns, '--dpi', '203'], png).split(
      '\n',
    )
    for (const line of lines) {
      const best = Math.max(...read.map((one) => alike(one, line.replaceAll('\u00a0', ' '))))
      expect(best, line).toBeGreaterThan(0.8)
    }
  },
)

/** The part of neighbouring pairs of letters that two texts share (Dice). */
function alike(one: string, other: string): number {
  const pairs = (text: string) => new Set([...text].slice(1).map((letter, index) => text[index] + letter))
  const [left, right] = [pairs(one), pairs(other)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / Math.max(1, left.size + right.size)
}

test('a slow line gets text where the printer has the letters, and narrow strips where it has not', async () => {
  const { text, bytes } = await printed(ticketIn('pl'))
  expect(text).toContain('Paszport i prawo jazdy')
  expect(text).toContain('Vi kalder dit nummer.')
  expect(text).not.toContain('?')
  expect(operationsOf(bytes).filter(({ kind }) => kind === 'raster').length).toBeGreaterThan(2)
  const picture = (await printed(ticketIn('pl'), { dots: 576, manner: 'picture' })).bytes
  expect(bytes.length).toBeLessThan(picture.length / 4)
})

test.each(['en', 'de', 'so'] as const)(
  'a ticket in %s is all text, but for the line before Danish',
  async (language) => {
    const { bytes } = await printed(ticketIn(language))
    expect(operationsOf(bytes).filter(({ kind }) => kind === 'raster')).toHaveLength(1)
  },
)

test('narrow paper gets 32 letters to a line, and its strips are as narrow', async () => {
  for (const language of ['da', 'uk', 'ar'] as const) {
    const { text, bytes } = await printed(ticketIn(language), { dots: 384, manner: 'text' })
    const lines = text.split('\n').filter((line) => !line.startsWith('http'))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32)
    for (const one of operationsOf(bytes))
      if (one.kind === 'raster') expect(one.rowBytes).toBeLessThanOrEqual(48)
  }
})
