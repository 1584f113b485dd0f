import type { PastDay, Presence, Span } from './past.ts'

interface More {
  readonly weekdays: readonly number[]
  readonly span: Span
  readonly more: number
}

/** So many more counters at a time of some weekdays; or fewer: the ones that came last go first. */
export function moreCounters(day: PastDay, { weekdays, span, more }: More): PastDay {
  if (!weekdays.includes(day.weekday) || day.presences.length === 0) return day
  if (more < 0) return { ...day, presences: without(day.presences, span, -more) }
  const serves = [...new Set(day.stays.map(({ errand }) => errand))]
  const extra = Array.from({ length: more }, (_, n): Presence => ({ counter: `more-${n + 1}`, span, serves }))
  return { ...day, presences: [...day.presences, ...extra] }
}

function without(presences: readonly Presence[], [from, to]: Span, fewer: number): readonly Presence[] {
  const there = presences.filter(({ span }) => span[0] < to && span[1] > from)
  const inOrder = [...new Set(there.toSorted((a, b) => b.span[0] - a.span[0]).map(({ counter }) => counter))]
  const gone = new Set(inOrder.slice(0, fewer))
  return presences.flatMap((presence) => {
    if (!gone.has(presence.counter)) return [presence]
    const { span } = presence
    const parts: readonly Span[] = [
      [span[0], Math.min(span[1], from)],
      [Math.max(span[0], to), span[1]],
    ]
    return parts.filter(([begins, ends]) => begins < ends).map((part) => ({ ...presence, span: part }))
  })
}
