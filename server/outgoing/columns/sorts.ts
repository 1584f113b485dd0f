import type { ColumnSort } from '../../contract/column-sorts.ts'
import type { Material } from '../../insights/material.ts'
import type { Steps } from '../../insights/steps.ts'
import type { Column } from './column.ts'
import { contactColumns, doorColumns, elsewhereColumns, ledOnColumns } from './counts.ts'
import { type StepAt, visitColumns } from './visits.ts'

/** Columns that are filled: what is read off each row of some days. */
export interface Filled {
  readonly rows: number
  readonly columns: readonly (Omit<Column<never>, 'of'> & {
    readonly cells: readonly (string | number | boolean | null)[]
  })[]
}

/** What a sort's columns are, whatever its rows. */
export const columnsOf: Readonly<Record<ColumnSort, readonly Omit<Column<never>, 'of'>[]>> = {
  visits: visitColumns,
  contacts: contactColumns,
  elsewhere: elsewhereColumns,
  'led-on': ledOnColumns,
  doors: doorColumns,
}

/** Reads one sort's columns off the material of some days. */
export function filled(sort: ColumnSort, material: Material): Filled {
  if (sort === 'visits') return fill(visitColumns, stepsAt(material.steps))
  if (sort === 'contacts') return fill(contactColumns, material.enquiries)
  if (sort === 'elsewhere') return fill(elsewhereColumns, material.outside)
  if (sort === 'led-on') return fill(ledOnColumns, material.ways)
  return fill(doorColumns, material.passages)
}

const stepsAt = (steps: Steps): readonly StepAt[] =>
  Array.from({ length: steps.length }, (_, at) => ({ steps, at }))

const fill = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Filled => ({
  rows: rows.length,
  columns: columns.map(({ of, ...column }) => ({ ...column, cells: rows.map(of) })),
})
