import type { Target } from '../staffing.ts'
import type { Shown } from './deal.ts'
import type { PastDay, Presence, Span } from './past.ts'
import { replayOf } from './replay.ts'

const halfSeconds = 1800
/** So often counters are added before a day is given up. */
const rounds = 24

/** What days of one weekday are staffed for. */
export interface Need {
  readonly days: readonly PastDay[]
  /** Counters of each half hour to begin with: what the work alone takes. */
  readonly least: readonly number[]
  readonly most: number
  readonly target: Target
  readonly shown: Shown
}

/**
 * The counters of each half hour with which the days meet the target in every half hour, found by playing them: one is
 * added where a run of half hours that miss it begins, since a line that is let grow is felt by all that follow. Every
 * counter takes every errand.
 */
export function neededByTwin({ days, least, most, target, shown }: Need): readonly number[] {
  const needed = least.map((counters) => Math.min(counters, most))
  for (let round = 0; round < rounds; round++) {
    const missed = missedHalves(days, needed, target, shown)
    let added = false
    missed.forEach((isMissed, half) => {
      if (!isMissed || missed[half - 1]) return
      const at = placeToAdd(needed, half, most)
      if (at === null) return
      needed[at] = (needed[at] ?? 0) + 1
      added = true
    })
    if (!added) break
  }
  return needed
}

/** Where the half hour itself has all that there are, the one before it. */
function placeToAdd(needed: readonly number[], half: number, most: number): number | null {
  if ((needed[half] ?? 0) < most) return half
  return (needed[half - 1] ?? 0) > 0 && (needed[half - 1] ?? 0) < most ? half - 1 : null
}

function missedHalves(
  days: readonly PastDay[],
  needed: readonly number[],
  target: Target,
  shown: Shown,
): readonly boolean[] {
  const serves = [...new Set(days.flatMap(({ stays }) => stays.map(({ errand }) => errand)))]
  const presences = presencesFor(needed, serves)
  const lobby = {
    days: days.map((day) => ({ ...day, presences })),
    rule: { headStarts: {}, gains: null },
  }
  const grouping = { groups: 49, of: (_: PastDay, { arrival }: { arrival: number }) => [1 + halfOf(arrival)] }
  const targets = { withinSeconds: () => target.withinSeconds }
  const [play = []] = replayOf(lobby, shown, targets, grouping).play(1, 1)
  return needed.map((_, half) => {
    const level = play[half + 1]?.level ?? null
    return level !== null && level < target.share
  })
}

const halfOf = (seconds: number): number => Math.max(0, Math.min(47, Math.floor(seconds / halfSeconds)))

/** The first counter is there whenever one is needed, the second whenever two are .. */
function presencesFor(needed: readonly number[], serves: readonly string[]): readonly Presence[] {
  const most = Math.max(0, ...needed)
  return Array.from({ length: most }, (_, counter) => runsOf(needed, counter + 1)).flatMap((spans, counter) =>
    spans.map((span) => ({ counter: `${counter + 1}`, span, serves })),
  )
}

function runsOf(needed: readonly number[], atLeast: number): readonly Span[] {
  const spans: [number, number][] = []
  needed.forEach((counters, half) => {
    if (counters < atLeast) return
    const last = spans.at(-1)
    if (last && last[1] === half * halfSeconds) last[1] += halfSeconds
    else spans.push([half * halfSeconds, (half + 1) * halfSeconds])
  })
  return spans
}
