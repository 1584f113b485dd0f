import { HeatMap } from '../../../server/contract/charts/heat-map.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import { type Made, topOf } from '../made.ts'
import { l } from './texts.ts'

/** The first rows of a table against some of its columns, the darker the more. */
export const against = (name: string, columns: (key: string) => boolean) => (made: Made) => {
  const table = unfolded(topOf(made.table), name, columns)
  return (
    <HeatMap
      table={table}
      x="column"
      y={name}
      value="enquiries"
      reader={made.reader}
      width={made.width}
      label={made.label(name, made.table.columns.at(-1)?.key ?? name)}
      title={l.value.axes.enquiries}
    />
  )
}

/** One row for each cell of some columns, since a picture needs it so; columns are named as words are. */
function unfolded(table: Table, name: string, columns: (key: string) => boolean): Table {
  const at = table.columns.findIndex(({ key }) => key === name)
  const rows = table.rows.flatMap((row) =>
    table.columns.flatMap(({ key }, place) =>
      columns(key) ? [[row[at] ?? null, key, row[place] ?? null]] : [],
    ),
  )
  return {
    name: table.name,
    columns: [
      { key: name, unit: 'word' },
      { key: 'column', unit: 'word' },
      { key: 'enquiries', unit: 'count' },
    ],
    rows,
  }
}

/** Rows of a table added up by one of its words, the most first. */
export function summed(table: Table, name: string, value: string): Table {
  const [at, of] = [name, value].map((key) => table.columns.findIndex((column) => column.key === key))
  const sums = new Map<string, number>()
  for (const row of table.rows) {
    const word = `${row[at ?? 0]}`
    sums.set(word, (sums.get(word) ?? 0) + Number(row[of ?? 0]))
  }
  return {
    name: table.name,
    columns: [
      { key: name, unit: 'word' },
      { key: value, unit: 'count' },
    ],
    rows: [...sums].sort(([, one], [, other]) => other - one),
  }
}
