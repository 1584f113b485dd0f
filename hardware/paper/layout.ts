import QRCode from 'qrcode'
import type { TicketBlock, TicketSlip } from '../slips.ts'
import { printable } from './printable.ts'
import { longestWord, wrap } from './wrap.ts'

/** One thing on the paper, from top to bottom; `wide` and `high` multiply the 12 x 24 dots of font A. */
export type Mark =
  | { readonly kind: 'line'; readonly text: string; readonly wide: number; readonly high: number }
  | { readonly kind: 'gap'; readonly dots: number }
  | { readonly kind: 'hairline' }
  | { readonly kind: 'qr'; readonly address: string; readonly moduleDots: number }

/** Dots across 80 mm paper at 203 dpi, and font A's columns in them. */
export const paperDots = 576
export const columns = 48

const gap = (dots: number): Mark => ({ kind: 'gap', dots })

/** Lays a ticket out for 80 mm paper: hierarchy by size alone, no capital under 3 mm (24 dots). */
export function layOut(slip: TicketSlip): readonly Mark[] {
  const [chosen, ...others] = slip.blocks
  return [
    ...small(slip.town),
    ...small(slip.office),
    gap(28),
    ...huge(slip.number),
    gap(28),
    ...(chosen ? chosenLanguage(chosen, slip.address) : []),
    ...others.flatMap(otherLanguage),
  ]
}

function chosenLanguage(block: TicketBlock, address: string): readonly Mark[] {
  const code = qr(address)
  return [
    ...large(block.errand),
    gap(20),
    ...large(block.wait),
    ...(code ? [gap(36), code, gap(28), ...small(block.scan)] : []),
    gap(36),
    ...sentences(block.next).flatMap(large),
    gap(28),
    ...small(block.issued),
  ]
}

function otherLanguage(block: TicketBlock): readonly Mark[] {
  const lines = [block.errand, block.wait, ...sentences(block.next), block.issued].flatMap(small)
  return [gap(24), { kind: 'hairline' }, gap(24), ...lines]
}

/** Keeps the full height always: a number that is too long for its width is narrowed. */
function huge(text: string): readonly Mark[] {
  const number = printable(text)
  const wide = Math.max(1, Math.min(8, Math.floor(columns / Math.max(1, number.length))))
  return lines(number, wide, 8)
}

/** Double size, but narrow letters where a long Danish word would not fit otherwise. */
function large(text: string): readonly Mark[] {
  const clean = printable(text)
  return lines(clean, longestWord(clean) > columns / 2 ? 1 : 2, 2)
}

/** Each sentence begins a line of its own: one step, one line. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]) +/)
}

function small(text: string): readonly Mark[] {
  return lines(printable(text), 1, 2)
}

function lines(text: string, wide: number, high: number): readonly Mark[] {
  return wrap(text, Math.floor(columns / wide)).map((line) => ({ kind: 'line', text: line, wide, high }))
}

/** About 30 mm wide; left out where the address is no plain ASCII or could not be scanned. */
function qr(address: string): Mark | null {
  if (!/^[\x21-\x7e]{1,400}$/.test(address)) return null
  const modules = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules.size
  return { kind: 'qr', address, moduleDots: Math.max(4, Math.min(8, Math.floor(250 / modules))) }
}
