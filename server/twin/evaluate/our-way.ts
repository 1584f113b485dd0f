import type { Instant } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { playFutures } from '../futures/futures.ts'
import { quantile } from '../futures/nth.ts'
import type { Situation, Staff, Waiter } from '../futures/situation.ts'
import { idleKind, type Memory } from '../learn/memory.ts'
import { openAtOnce } from './at-once.ts'
import { isAtOnce, keyIn, type Logged } from './log.ts'
import { looksOf } from './looks.ts'
import { type Presence, seenWithinMs } from './presence.ts'

/** What is announced: half wait at most the median, 4 in 5 at most the upper bound; seconds. */
export interface Announced {
  readonly median: number
  readonly upper: number
}

/** Our way of telling a wait, with nothing but what a log has told until then. */
export interface OurWay {
  /** In the moment of coming, and once it is clear that nobody called at once. */
  tell(who: Logged, now: Instant): { readonly onComing: Announced; readonly inLine: Announced }
  /** Whether whoever came was called in that moment: known in the next one. */
  note(who: Logged, now: Instant): void
}

/** Which counter takes what is guessed so often, and each guess is played so often. */
const guesses = 5
const playsEach = 40
/** Those who may overtake are counted over this long. */
const rivalsOverMs = 10 * 60_000
const lately = 0.9

export function openOurWay(presence: Presence, memory: Memory, chance: Chance): OurWay {
  const atOnce = openAtOnce()
  let shareAtOnce = 0.5
  let ahead: Logged[] = []

  function situationFor(who: Logged, now: Instant): Situation {
    const waiting = [...presence.waiting, who]
    const staff = presence.present(now).map((one): Staff => {
      const { id, helps, last, kind, waitedMs } = one
      const serves = [...new Set(waiting.map(({ errand }) => errand))].filter(
        (errand) => chance.part() < presence.skills.likely(id, errand),
      )
      if (helps)
        return { id, serves, does: { now: 'helps', errand: helps.errand, since: helps.called ?? now } }
      const isFirst = presence.waiting.length === 0
      // Whoever could have called did not, since it is known that nobody called at once.
      const forMs = isFirst ? atOnceMs : waitedMs
      return { id, serves, does: { now: 'is-free', kind: isFirst ? idleKind(now - last) : kind, forMs } }
    })
    ahead = ahead.filter(({ arrival }) => now - arrival < rivalsOverMs)
    return {
      now,
      staff,
      waiting: waiting.map(waiterOf),
      newcomers: [],
      coming: [],
      rivals: rivalsOf(ahead),
      unplannedMs: presence.unplannedMs(),
    }
  }

  /** The waits of whoever comes, in seconds, if nobody calls at once. */
  function waitsOf(who: Logged, now: Instant): Float64Array {
    const all = new Float64Array(guesses * playsEach)
    for (let guess = 0; guess < guesses; guess++) {
      const waits = playFutures(situationFor(who, now), memory, playsEach, chance).at(-1)
      if (waits) all.set(waits, guess * playsEach)
    }
    return all.map((wait) => Math.min(wait, longestMs) / 1000)
  }

  return {
    tell: (who, now) => {
      const waits = waitsOf(who, now)
      const likely = atOnce.likely(looksOf(presence, who, now, shareAtOnce))
      return { onComing: announced(waits, likely), inLine: announced(waits, 0) }
    },
    note: (who, now) => {
      const happened = isAtOnce(who)
      atOnce.note(looksOf(presence, who, now, shareAtOnce), happened)
      shareAtOnce = lately * shareAtOnce + (1 - lately) * (happened ? 1 : 0)
      if (who.headStartMs > 0) ahead.push(who)
    },
  }
}

const atOnceMs = 500
/** Whoever nobody calls in a play would have waited as long as a counter is remembered without being seen. */
const longestMs = 4 * seenWithinMs

const waiterOf = (who: Logged): Waiter => ({
  errand: who.errand,
  arrival: who.arrival,
  key: keyIn(who),
  order: who.order,
  onlyAt: null,
})

/** All who came lately with a head start, as one stream of the newest kind. */
function rivalsOf(ahead: readonly Logged[]): Situation['rivals'] {
  const newest = ahead.at(-1)
  if (!newest) return []
  return [{ errand: newest.errand, headStartMs: newest.headStartMs, perMs: ahead.length / rivalsOverMs }]
}

/** So many are called at once, and the others wait as in the plays. */
function announced(waits: Float64Array, atOnce: number): Announced {
  const at = (share: number) => (atOnce >= share ? 0 : quantile(waits, (share - atOnce) / (1 - atOnce)))
  return { median: at(0.5), upper: at(0.8) }
}
