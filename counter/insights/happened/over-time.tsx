import { cellsOf } from '../../../server/contract/charts/columns-of.ts'
import { Lines } from '../../../server/contract/charts/lines.tsx'
import { Ranges } from '../../../server/contract/charts/ranges.tsx'
import { type Made, topOf } from '../made.ts'
import { h } from '../texts.ts'

/** P50, P80 and P95 along the first column of a table, with pale bands between them. */
export function usualLines({ table, before, reader, width, label }: Made) {
  const { axes } = h.value
  const x = table.columns[0]?.key ?? ''
  return (
    <Lines
      table={table}
      x={x}
      lines={[
        { key: 'p50', name: axes.p50 },
        { key: 'p80', name: axes.p80 },
        { key: 'p95', name: axes.p95 },
      ]}
      banded
      reader={reader}
      width={width}
      label={label(x, 'p80')}
      title={axes.minutes}
      before={before && { table: before.table, name: `${axes.p50}, ${before.name.toLowerCase()}` }}
    />
  )
}

/** A share along the first column of a table, with what it is to reach where a column says so. */
export const shareLine = (key: string, goal?: string) => (made: Made) => {
  const { table, before, reader, width, label } = made
  const x = table.columns[0]?.key ?? ''
  const reach = goal ? cellsOf(table, goal)[0] : null
  return (
    <Lines
      table={table}
      x={x}
      lines={[{ key, name: h.value.axes.share }]}
      reader={reader}
      width={width}
      label={label(x, key)}
      title={h.value.axes.share}
      before={before}
      target={typeof reach === 'number' ? { value: reach, name: h.value.axes.goal } : null}
    />
  )
}

/** How far P50, P80 and P95 reach for each of the first rows of a table. */
export const usualRanges = (name: string, target?: () => { readonly key: string; readonly name: string }) =>
  function Usual({ table, reader, width, label }: Made) {
    const { axes } = h.value
    return (
      <Ranges
        table={topOf(table)}
        name={name}
        values={[
          { key: 'p50', name: axes.p50Means },
          { key: 'p80', name: axes.p80Means },
          { key: 'p95', name: axes.p95Means },
        ]}
        reader={reader}
        width={width}
        label={label(name, 'p80')}
        title={axes.minutes}
        target={target?.() ?? null}
      />
    )
  }
