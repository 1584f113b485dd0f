import type { Instant } from '../queue/words.ts'
import type { Standing } from './standing.ts'

/** A line whose target is about to break. */
export interface Alert {
  readonly line: string
  /** `unstaffed`: somebody waits whom no open counter serves. */
  readonly kind: 'unstaffed' | 'slow'
  readonly since: Instant
}

/** One or two who wait long are somebody's hard case, and no reason to open a counter. */
const fewestForSlow = 3
/** It is told no more once newcomers can expect a good deal less than the target. */
const calmShare = 0.7
/** What was told stands long enough to be read and acted on. */
const shortestMs = 60_000

/**
 * The alerts that stand now, after those that stood before. One begins when three or more wait and a newcomer can
 * expect the target's minutes or more, and ends well below that, so that a line at the edge does not flicker; or when
 * somebody waits whom no open counter serves, and ends when one does.
 */
export function alertsAfter(before: readonly Alert[], standings: readonly Standing[], now: Instant): Alert[] {
  return standings.flatMap((standing) => {
    const stood = before.find(({ line }) => line === standing.id)
    const kind = kindOf(standing, stood !== undefined)
    if (kind) return [{ line: standing.id, kind, since: stood?.since ?? now }]
    const isFresh = stood?.kind === 'slow' && now - stood.since < shortestMs && standing.waiting > 0
    return isFresh ? [stood] : []
  })
}

function kindOf(standing: Standing, stood: boolean): Alert['kind'] | null {
  const { waiting, unserved, expectedMinutes, target } = standing
  if (unserved > 0) return 'unstaffed'
  const fewest = stood ? fewestForSlow - 1 : fewestForSlow
  const limit = stood ? target.minutes * calmShare : target.minutes
  return waiting >= fewest && expectedMinutes >= limit ? 'slow' : null
}
