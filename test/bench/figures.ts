/** One measured figure and the limit that it is held against; no limit means that it is told for comparison. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number }
}

export const isWithin = ({ value, limit }: Figure): boolean =>
  !limit || ('atMost' in limit ? value <= limit.atMost : value >= limit.atLeast)

/** The value below which a share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** The middle one. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.name, shown(figure), limitOf(figure), verdict(figure)])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

const shown = ({ value, unit }: Figure): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })} ${unit}`

function limitOf({ limit, unit }: Figure): string {
  if (!limit) return ''
  return 'atMost' in limit ? `at most ${limit.atMost} ${unit}` : `at least ${limit.atLeast} ${unit}`
}

function verdict(figure: Figure): string {
  if (!figure.limit) return ''
  return isWithin(figure) ? 'kept' : 'MISSED'
}
