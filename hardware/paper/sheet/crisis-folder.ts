import { PDFDocument } from '@napi-rs/canvas'
import type { Pen } from '../picture/piece.ts'
import { a4 } from './a4.ts'
import { type CrisisCard, drawCrisisCard } from './crisis-card.ts'
import { drawCards } from './cut-sheet.ts'
import { letters } from './letters.ts'
import { drawRegister, type Register } from './register.ts'
import { drawStubTicket } from './stub-ticket.ts'

/** Numbers of one letter, and what they are for, Danish first. */
export interface NumberSeries {
  readonly numbers: readonly string[]
  readonly names: readonly string[]
}

/** All that a lobby needs on the day on which it has only paper. */
export interface CrisisFolder {
  readonly title: string
  /** At the foot of each page: of which version it is, and when it was made. */
  readonly foot: string
  readonly town: string
  readonly card: CrisisCard
  /** "Til skranken" */
  readonly stub: string
  /** What a holder reads under the number, in each language. */
  readonly wait: readonly string[]
  readonly series: readonly NumberSeries[]
  /** Null where the card is wanted alone. */
  readonly register: Register | null
  readonly counters: readonly string[]
}

const columns = 2
const rows = 5
const registers = 4
const footSize = 9
const edge = 30
/** Above the foot, where no ticket stands. */
const footRoom = 34

/** The folder as an A4 PDF: the card, numbers to cut out, and lists to write on. */
export function crisisFolder(folder: CrisisFolder): Buffer {
  const document = new PDFDocument({ title: folder.title })
  page(document, folder, a4, (pen) => drawCrisisCard(pen, folder.card))
  for (const { numbers, names } of folder.series)
    for (let first = 0; first < numbers.length; first += columns * rows)
      page(document, folder, a4, (pen) => ticketsPage(pen, folder, numbers.slice(first), names))
  const { register } = folder
  const lying = { wide: a4.high, high: a4.wide }
  if (register)
    for (let copy = 0; copy < registers; copy++)
      page(document, folder, lying, (pen) => drawRegister(pen, register, lying))
  return document.close()
}

function page(
  document: PDFDocument,
  { foot }: CrisisFolder,
  { wide, high }: { readonly wide: number; readonly high: number },
  draw: (pen: Pen) => void,
): void {
  // The package's types promise less than its page can do.
  const pen = document.beginPage(wide, high) as Pen
  pen.save()
  draw(pen)
  pen.restore()
  letters(pen, foot, { size: footSize, weight: 500, left: edge, foot: high - 16, room: wide - 2 * edge })
  document.endPage()
}

function ticketsPage(
  pen: Pen,
  { town, stub, wait }: CrisisFolder,
  numbers: readonly string[],
  names: readonly string[],
): void {
  const sheet = { wide: a4.wide, high: a4.high - footRoom, columns, rows }
  drawCards(pen, sheet, numbers.slice(0, columns * rows), (number, wide, high) =>
    drawStubTicket(pen, { town, number, names, stub, wait }, wide, high),
  )
}
