import type { ColumnRole, LeftOutReason } from '../contract/import-words.ts'
import { dayOrderOf, readDay } from './days.ts'
import { isEmpty, type Row, textOf } from './grid.ts'
import { isProblem } from './numbers.ts'
import { repeatsHeadings } from './recognise.ts'

const total =
  /^(?:total(?:er|t|s)?|i ?alt|sum(?: i alt)?|sub ?total|grand total|samlet(?: total)?|alle(?: køer| opkald)?|all queues|gennemsnit|gns\.?|average|hele (?:dagen|perioden|ugen)) ?:?$/i
const totalOf = /^(?:total|i ?alt|sum|sub ?total|gennemsnit|gns\.|average|samlet)(?: |:|$)/i
const labelled: readonly ColumnRole[] = ['date', 'time', 'date-time', 'received-on', 'subject']

/** Why a row that is no figure of its own is left out before it is read; null for all others. */
export function reasonToLeaveOut(row: Row, head: Row, roles: readonly ColumnRole[]): LeftOutReason | null {
  if (repeatsHeadings(row, head)) return 'heading-again'
  if (row.cells.some((cell, place) => isTotal(textOf(cell), roles[place] ?? 'none'))) return 'total'
  const told = row.cells.flatMap((cell, place) => (isEmpty(cell) ? [] : [{ cell, role: roles[place] }]))
  const [only] = told
  const isAlone = told.length === 1 && head.cells.filter((cell) => !isEmpty(cell)).length > 1
  if (!only || !isAlone || typeof only.cell !== 'string') return null
  // A day without figures is no note, and neither is a wrong date.
  const day = readDay(only.cell, dayOrderOf([]))
  return isProblem(day) && /[a-zæøå]{3}/i.test(only.cell) ? 'note' : null
}

const isTotal = (text: string, role: ColumnRole): boolean =>
  total.test(text) || (labelled.includes(role) && totalOf.test(text))
