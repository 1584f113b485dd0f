import type { CellProblem } from '../contract/import-words.ts'
import { type Cell, isEmpty, textOf } from './grid.ts'

/** A value, nothing where the cell says nothing, or what is wrong. */
export type Read<T> = T | null | { readonly problem: CellProblem }

export const isProblem = <T>(read: Read<T>): read is { readonly problem: CellProblem } =>
  typeof read === 'object' && read !== null && 'problem' in read

const nothing = /^(?:-|–|—|n\/?a|ingen|#n\/a|#div\/0!)$/i
const mostOfOne = 1_000_000
const mostSeconds = 10_000_000

/** `1.234,5`, `1,234.5`, `1 234,5` or `12`; where three digits follow a single mark, the file's own decimal mark decides. */
export function readNumber(cell: Cell | undefined, decimal: ',' | '.'): Read<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { problem: 'not-a-number' }
  if (isEmpty(cell)) return null
  const text = textOf(cell)
  if (nothing.test(text)) return null
  const digits = text.replace(/[\s']/g, '')
  if (!/^\d+(?:[.,]\d+)*$/.test(digits)) return { problem: 'not-a-number' }
  const plain = plainNumber(digits, decimal)
  return plain === null ? { problem: 'not-a-number' } : Number(plain)
}

/** Null where marks stand at places where they part nothing. */
function plainNumber(digits: string, decimal: ',' | '.'): string | null {
  const marks = [...digits.replace(/\d/g, '')]
  const last = marks.at(-1)
  if (last === undefined) return digits
  const isMixed = new Set(marks).size > 1
  const parts = digits.split(/[.,]/)
  const isGrouped = parts.slice(1).every((part) => part.length === 3) && (parts[0] ?? '').length <= 3
  if (!isMixed && isGrouped && (marks.length > 1 || last !== decimal)) return parts.join('')
  const isPlain = marks.length === 1 || (isMixed && marks.filter((mark) => mark === last).length === 1)
  return isPlain ? `${parts.slice(0, -1).join('')}.${parts.at(-1)}` : null
}

/** How many: a whole number, in which a mark before three digits can only part thousands. */
export function readCount(cell: Cell | undefined): Read<number> {
  const text = typeof cell === 'string' ? textOf(cell) : ''
  const grouped = /^\d{1,3}(?:[.,' ]\d{3})+$/.test(text)
  const value = grouped ? Number(text.replace(/\D/g, '')) : readNumber(cell, '.')
  if (isProblem(value) || value === null) return isProblem(value) ? { problem: 'not-a-whole-number' } : null
  if (value < 0 || !Number.isInteger(value)) return { problem: 'not-a-whole-number' }
  return value > mostOfOne ? { problem: 'too-large' } : value
}

/** A share from 0 to 1: `85 %`, `85`, `85,5` or `0,855`; a whole column is one or the other. */
export function readShare(cell: Cell | undefined, decimal: ',' | '.', isOfOne: boolean): Read<number> {
  const text = textOf(cell)
  const bare = typeof cell === 'number' ? cell : text.replace(/\s*%$/, '')
  const value = readNumber(bare === '' ? null : bare, decimal)
  if (isProblem(value)) return { problem: 'not-a-share' }
  if (value === null) return null
  const share = isOfOne && !text.endsWith('%') ? value : value / 100
  return share >= 0 && share <= 1 ? share : { problem: 'not-a-share' }
}

/** Seconds: `0:03:12`, `3:12`, `192`, `3 min 12 sek`, or a cell that Excel knows for a time; `perUnit` from the heading. */
export function readSeconds(
  cell: Cell | undefined,
  decimal: ',' | '.',
  perUnit: 1 | 60 | 3600,
): Read<number> {
  if (cell instanceof Date) return inTime(Math.round((cell.getTime() - excelMidnight) / 1000))
  const text = textOf(cell)
  const clock = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?$/.exec(text)
  if (clock) return inTime(Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]))
  const words =
    /^(?:(\d+) ?(?:t|h|timer?|hours?) ?)?(?:(\d+) ?m(?:in)?\.? ?)?(?:(\d+) ?s(?:ek|ec)?\.?)?$/i.exec(text)
  if (text && words)
    return inTime(Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0))
  const value = readNumber(cell, decimal)
  if (isProblem(value) || value === null) return value
  return inTime(value * perUnit)
}

const excelMidnight = Date.UTC(1899, 11, 30)
const inTime = (seconds: number): Read<number> =>
  seconds < 0 ? { problem: 'not-a-number' } : seconds > mostSeconds ? { problem: 'too-large' } : seconds
