import type { Span } from './past.ts'

export const isIn = (open: readonly Span[], at: number): boolean =>
  open.some(([from, to]) => from <= at && at < to)

/** Seconds of all spans together. */
export const lengthOf = (open: readonly Span[]): number =>
  open.reduce((sum, [from, to]) => sum + to - from, 0)

/** The time at which a part, from 0 to below 1, of all spans is over. */
export function placeIn(open: readonly Span[], part: number): number {
  let left = part * lengthOf(open)
  for (const [from, to] of open) {
    if (left < to - from) return Math.floor(from + left)
    left -= to - from
  }
  return open[0]?.[0] ?? 0
}

/** What some spans have that others have not. */
export const without = (open: readonly Span[], others: readonly Span[]): readonly Span[] =>
  others.reduce<readonly Span[]>(
    (left, [from, to]) =>
      left.flatMap(([begins, ends]): Span[] =>
        [[begins, Math.min(ends, from)] as const, [Math.max(begins, to), ends] as const].filter(
          ([a, b]) => a < b,
        ),
      ),
    open,
  )
