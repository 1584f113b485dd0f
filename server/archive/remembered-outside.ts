import type { OutsideRow } from '../insights/material.ts'
import type { Db } from '../store/database.ts'
import { type OutsideRowsBetween, openOutsideRows } from '../store/outside-rows.ts'
import { type RememberedRows, rememberRows } from './remembered-rows.ts'

/** What other systems have counted, read once for each state of the imports: a new file changes days long gone. */
export function rememberOutside(db: Db): OutsideRowsBetween {
  const read = openOutsideRows(db)
  // No import gets the number of another, so the newest and how many there are tell whether any came or went.
  const state = db.prepare<[], { newest: number | null; many: number }>(
    "SELECT max(id) AS newest, count(*) AS many FROM outside_import WHERE state = 'kept'",
  )
  let known: { readonly state: string; readonly rows: RememberedRows<OutsideRow> } | null = null
  return (from, to) => {
    const { newest = null, many = 0 } = state.get() ?? {}
    const now = `${newest} ${many}`
    if (known?.state !== now) known = { state: now, rows: rememberRows(read) }
    return known.rows.between(from, to)
  }
}
