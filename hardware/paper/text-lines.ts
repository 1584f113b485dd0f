import type { Mark, Size, Spoken } from './marks.ts'
import { directionOf } from './picture/direction.ts'
import { printable } from './printable.ts'
import { longestWord, plainSpaces, wrap } from './wrap.ts'

/** A line in a printer's own letters; `wide` and `high` multiply the 12 x 24 dots of font A. */
export interface Line {
  readonly text: string
  readonly wide: number
  readonly high: number
  readonly align: 'left' | 'centre' | 'right'
  /** White letters on black. */
  readonly white: boolean
  readonly bold: boolean
}

type Written = Extract<Mark, { kind: 'text' | 'banner' | 'check' }>

/** A mark's words as lines for a paper of `columns` letters, none of them lower than 3 mm. */
export function linesOf(mark: Written, columns: number): readonly Line[] {
  switch (mark.kind) {
    case 'text':
      return mark.size === 'number'
        ? numberLines(mark.text, columns)
        : plain(mark, mark.size, mark.align === 'centre', columns)
    case 'banner':
      return plain(mark, 'lead', true, columns).map((line) => ({
        ...line,
        text: ` ${line.text} `,
        white: true,
      }))
    case 'check':
      return checkLines(mark, columns)
  }
}

/** Keeps the full height always: a number that is too long for its width is narrowed. */
function numberLines(text: string, columns: number): readonly Line[] {
  const number = printable(text)
  const wide = Math.max(1, Math.min(8, Math.floor(columns / Math.max(1, number.length))))
  return wrapped(number, wide, 8, columns).map((line) => ({ ...line, align: 'centre' }))
}

/** Double size, but narrow letters where a long Danish word would not fit otherwise. */
function plain({ text, language }: Spoken, size: Size, centred: boolean, columns: number): readonly Line[] {
  const clean = printable(text)
  const wide = size === 'body' || longestWord(clean) > columns / 2 - 1 ? 1 : 2
  const start = directionOf(language) === 'rtl' ? 'right' : 'left'
  const look = { align: centred ? 'centre' : start, bold: size === 'title' } as const
  return wrapped(clean, wide, 2, columns).map((line) => ({ ...line, ...look }))
}

const emptyBox = '[ ] '

function checkLines({ text }: Spoken, columns: number): readonly Line[] {
  const lines = wrapped(printable(text), 1, 2, columns - emptyBox.length)
  return lines.map((line, index) => ({ ...line, text: (index === 0 ? emptyBox : '    ') + line.text }))
}

const usual = { align: 'left', white: false, bold: false } as const

function wrapped(text: string, wide: number, high: number, columns: number): readonly Line[] {
  const lines = wrap(text, Math.floor(columns / wide))
  return lines.map((line) => ({ ...usual, text: plainSpaces(line), wide, high }))
}
