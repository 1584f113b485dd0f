import type { ComponentChildren } from 'preact'
import { cellsOf, placeOf, unitOf } from '../../server/contract/charts/columns-of.ts'
import { told } from '../../server/contract/charts/told.ts'
import type { Cell, InsightAnswer, Table } from '../../server/contract/insights.ts'
import type { Reader } from '../../server/contract/said.ts'
import { readerOf } from './reader.ts'
import { h, t } from './texts.ts'

/** All that a picture is made of. */
export interface Made {
  readonly table: Table
  /** The same table of the days that these stand beside; null where there are none. */
  readonly before: { readonly table: Table; readonly name: string } | null
  readonly reader: Reader
  readonly width: number
  /** Its sentence for whoever cannot see it: where the column `value` is highest. */
  label(name: string, value: string): string
}

/** The pictures of a page, by the name of the table that each is drawn of. */
export type Pictures = Readonly<Record<string, (made: Made) => ComponentChildren>>

/** What a picture of one table is made of, at a width in pixels. */
export function madeOf(
  table: Table,
  answer: InsightAnswer,
  before: InsightAnswer | null,
  width: number,
): Made {
  const reader = readerOf(answer)
  const then = before?.tables.find(({ name }) => name === table.name)
  return {
    table,
    before: then && then.rows.length > 0 ? { table: then, name: h.value.before } : null,
    reader,
    width,
    label: (name, value) => labelOf(table, name, value, reader),
  }
}

function labelOf(table: Table, name: string, value: string, reader: Reader): string {
  const what = t.value.tables[table.name] ?? t.value.figures
  const values = cellsOf(table, value)
  const top = values.reduce<number>((best, cell, at) => (Number(cell) > Number(values[best]) ? at : best), 0)
  const said = (key: string) => told(cellsOf(table, key)[top] ?? null, unitOf(table, key), reader)
  return h.value.pictureLabel(what, said(name), said(value))
}

/** A number of a table with a single row, and the others; null where it is not there. */
export function figure(tables: readonly Table[], name: string, key: string, row = 0): number | null {
  const cell = cellAt(tables, name, key, row)
  return typeof cell === 'number' ? cell : null
}

/** A cell of one of the tables. */
export function cellAt(tables: readonly Table[], name: string, key: string, row = 0): Cell {
  const table = tables.find((one) => one.name === name)
  return table?.rows[row]?.[placeOf(table, key)] ?? null
}

/** No picture holds more bars than one takes in: the largest stand first, and the numbers below have them all. */
const mostBars = 12

export const topOf = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, mostBars) })
