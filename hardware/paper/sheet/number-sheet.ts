import { PDFDocument } from '@napi-rs/canvas'
import { logoOf } from '../picture/logo.ts'
import type { Pen } from '../picture/piece.ts'
import { a4 as page } from './a4.ts'
import { type Card, drawCard, type SheetWords } from './card.ts'
import { drawCards } from './cut-sheet.ts'

/** Numbers made ahead, for the day on which the machine gives none. */
export interface NumberSheet {
  readonly town: string
  readonly office: string
  /** PNG or JPEG bytes; null prints the town's name alone. */
  readonly logo: Uint8Array | null
  /** Each begins a page of its own; names in the order of `words`, Danish first. */
  readonly errands: readonly { readonly letter: string; readonly names: readonly string[] }[]
  /** The first number of each errand: 1 for `P001`. */
  readonly from: number
  /** How many numbers for each errand. */
  readonly count: number
  readonly perPage?: 6 | 8
  /** One for each language on the sheet, Danish first. */
  readonly words: readonly SheetWords[]
}

const columns = 2

/** An A4 PDF of numbers to cut out, with lines for date, time and counter to be filled in by hand. */
export async function numberSheet(sheet: NumberSheet): Promise<Buffer> {
  const { town, office, errands, from, count, perPage = 8, words } = sheet
  const logo = sheet.logo && (await logoOf(sheet.logo))
  const document = new PDFDocument({ title: town })
  for (const { letter, names } of errands) {
    const numbers = Array.from({ length: count }, (_, index) => numberOf(letter, from + index))
    for (let first = 0; first < numbers.length; first += perPage) {
      const cards = numbers.slice(first, first + perPage)
      drawPage(document, perPage / columns, cards, { town, office, logo, names, words })
    }
  }
  return document.close()
}

/** As the queue writes it. */
const numberOf = (letter: string, count: number): string => `${letter}${String(count).padStart(3, '0')}`

function drawPage(
  document: PDFDocument,
  rows: number,
  numbers: readonly string[],
  card: Omit<Card, 'number'>,
): void {
  // The package's types promise less than its page can do.
  const pen = document.beginPage(page.wide, page.high) as Pen
  drawCards(pen, { ...page, columns, rows }, numbers, (number, wide, high) =>
    drawCard(pen, { ...card, number }, wide, high),
  )
  document.endPage()
}
