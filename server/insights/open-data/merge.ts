/** A group of things that are counted, and how many there are of it. */
export interface Counted<Name> {
  readonly name: Name
  readonly count: number
}

/** Counts below this are told to nobody outside the house. */
export const fewest = 5

/** Groups that are named, and all others together. */
export interface WithOthers<Name> {
  readonly named: readonly Counted<Name>[]
  /** Nobody is told which they are, so those without anybody are among them. */
  readonly others: number
}

/**
 * Names the groups that are large enough, and puts all others together, so that no total tells a small one. Where the
 * others would be fewer than five, or could each be four, the smallest named group joins them; that a sum can be fours
 * is judged without looking at how many groups there are, so that a group that is new later changes nothing.
 * Null where nothing is large enough to join.
 */
export function withOthers<Name>(groups: readonly Counted<Name>[]): WithOthers<Name> | null {
  const bySize = [...groups].sort((a, b) => b.count - a.count)
  const named = bySize.filter(({ count }) => count >= fewest)
  const others = bySize.slice(named.length).reduce((sum, { count }) => sum + count, 0)
  const tells = others > 0 && (others < fewest || others % (fewest - 1) === 0)
  if (!tells) return { named, others }
  const joins = named.pop()
  return joins ? { named, others: others + joins.count } : null
}

/** Neighbours together, from one place until before another. */
export interface Span {
  readonly from: number
  readonly until: number
  readonly count: number
}

/** Puts neighbours together until each span has at least five; what is left at the end joins the last. */
export function inSpans(counts: readonly number[]): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  let count = 0
  counts.forEach((one, at) => {
    count += one
    if (count < fewest) return
    spans.push({ from, until: at + 1, count })
    from = at + 1
    count = 0
  })
  const last = spans.pop()
  if (!last) return []
  return [...spans, { ...last, until: counts.length, count: last.count + count }]
}
