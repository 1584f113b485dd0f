import { drawn } from '../../server/contract/charts/columns-of.ts'
import type { Cell, Table, Unit } from '../../server/contract/insights.ts'
import { languageFacts } from '../../server/contract/languages.ts'
import type { Language } from '../../server/contract/views.ts'

/** For each row, the row of the other period that it is compared with; dates are compared by their order. */
export function besideRows(table: Table, before: Table | null): readonly (readonly Cell[] | null)[] {
  if (!before) return table.rows.map(() => null)
  const unit = table.columns[0]?.unit
  if (unit === 'date' || unit === 'week' || unit === 'month')
    return table.rows.map((_, at) => before.rows[at] ?? null)
  const known = new Map(before.rows.map((row) => [nameOf(before, row), row]))
  return table.rows.map((row) => known.get(nameOf(table, row)) ?? null)
}

const names: readonly Unit[] = ['word', 'weekday', 'clock']

/** What a row is about: its first cell, and other cells that count nothing; one row alone needs no name. */
function nameOf({ columns, rows }: Table, row: readonly Cell[]): string {
  if (rows.length === 1 && !names.includes(columns[0]?.unit ?? 'word')) return ''
  return row.filter((_, at) => at === 0 || names.includes(columns[at]?.unit ?? 'number')).join()
}

/** A change as it is read beside a number, as `+1,5`; null where there is none to tell. */
export function changeSaid(
  now: Cell,
  then: Cell | undefined,
  unit: Unit,
  language: Language,
  points: (count: string) => string,
): string | null {
  if (typeof now !== 'number' || typeof then !== 'number' || names.includes(unit)) return null
  const change = unit === 'share' ? (now - then) * 100 : drawn(now, unit) - drawn(then, unit)
  const digits = unit === 'count' || unit === 'share' ? 0 : 1
  if (Math.abs(change) < 0.5 / 10 ** digits) return null
  const text = new Intl.NumberFormat(languageFacts[language].locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: digits,
  }).format(change)
  return unit === 'share' ? points(text) : text
}
