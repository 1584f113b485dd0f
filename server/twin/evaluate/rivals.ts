import type { Instant } from '../../queue/words.ts'
import { isAtOnce, type Logged } from './log.ts'
import { type Presence, seenWithinMs } from './presence.ts'

/** The simple ways of telling a wait, which a better one has to beat; seconds. */
export const rivalNames = [
  'place x mean / counters',
  'last to enter service',
  'head of line',
  'mean of the last 10 waits',
  'exponential average',
] as const
export type RivalName = (typeof rivalNames)[number]
export type Told = Readonly<Record<RivalName, number>>

/** What each of them says now, and what it learns from calls and ends. */
export interface Rivals {
  tell(presence: Presence, now: Instant): Told
  called(who: Logged, now: Instant): void
  ended(who: Logged, now: Instant): void
}

const lastWaits = 10
const lastHelps = 100
/** A = 0.9 A' + 0.1 W. */
const slowness = 0.9

/** `queuedOnly` lets them learn only from those who really queued, where only those are judged. */
export function openRivals(queuedOnly: boolean): Rivals {
  const waits: number[] = []
  const helps: number[] = []
  let smooth = 0
  let last = 0
  return {
    tell: ({ waiting, present }, now) => {
      const counters = present(now).filter(({ last: seen, helps: who }) => who || now - seen < seenWithinMs)
      const ahead = queuedOnly ? waiting.length + 1 : waiting.length
      const oldest = waiting.reduce((first, { arrival }) => Math.min(first, arrival), now)
      return {
        'place x mean / counters': (ahead * meanOf(helps)) / Math.max(1, counters.length),
        'last to enter service': last,
        'head of line': (now - oldest) / 1000,
        'mean of the last 10 waits': meanOf(waits),
        'exponential average': smooth,
      }
    },
    called: (who, now) => {
      if (queuedOnly && isAtOnce(who)) return
      last = (now - who.arrival) / 1000
      smooth = slowness * smooth + (1 - slowness) * last
      keep(waits, last, lastWaits)
    },
    ended: ({ called }, now) => keep(helps, (now - (called ?? now)) / 1000, lastHelps),
  }
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function keep(values: number[], value: number, most: number): void {
  values.push(value)
  if (values.length > most) values.shift()
}
