import { Lines } from '../../../server/contract/charts/lines.tsx'
import type { Made } from '../made.ts'
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

/** A share along the first column of a table, with the target where there is one. */
export const shareLine =
  (key: string, goal: number | null = null) =>
  ({ table, before, reader, width, label }: Made) => {
    const x = table.columns[0]?.key ?? ''
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
        target={goal === null ? null : { value: goal, name: h.value.axes.goal }}
      />
    )
  }
