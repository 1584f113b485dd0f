import { randomBytes } from 'node:crypto'
import type { Catalogue } from '../catalogue/schema.ts'
import { type Day, waitingFor } from '../queue/day.ts'
import type { Counter, CounterId, ErrandId, Instant } from '../queue/words.ts'
import type { Alert } from './alerts.ts'

export interface HelpAnswer {
  readonly counter: CounterId
  readonly yes: boolean
  readonly at: Instant
}

/** The lead asks at the counters: who can take this line too? */
export interface Ask {
  readonly id: string
  readonly line: string
  readonly at: Instant
  readonly answers: readonly HelpAnswer[]
}

/** The questions that stand now. They are talk and no facts of the queue, so a restart ends them. */
export interface Asks {
  all(): readonly Ask[]
  /** Asks once: a second tap is the same question. */
  ask(line: string, at: Instant): Ask
  answer(id: string, answer: HelpAnswer): Ask | null
  takeBack(line: string): void
  /** Ends what is too old, and what nobody needs any more; true when something ended. */
  tidy(alerts: readonly Alert[], now: Instant): boolean
}

const longestMs = 15 * 60_000
/** A question that was asked without an alert stands this long all the same. */
const shortestMs = 2 * 60_000

export function openAsks(): Asks {
  let asks: readonly Ask[] = []
  return {
    all: () => asks,
    ask(line, at) {
      const standing = asks.find((one) => one.line === line)
      if (standing) return standing
      const fresh: Ask = { id: randomBytes(9).toString('base64url'), line, at, answers: [] }
      asks = [...asks, fresh]
      return fresh
    },
    answer(id, answer) {
      const standing = asks.find((one) => one.id === id)
      if (!standing) return null
      const others = standing.answers.filter(({ counter }) => counter !== answer.counter)
      const answered = { ...standing, answers: [...others, answer] }
      asks = asks.map((one) => (one.id === id ? answered : one))
      return answered
    },
    takeBack(line) {
      asks = asks.filter((one) => one.line !== line)
    },
    tidy(alerts, now) {
      const before = asks.length
      asks = asks.filter(({ line, at }) => {
        const isNeeded = alerts.some((alert) => alert.line === line) || now - at < shortestMs
        return isNeeded && now - at < longestMs
      })
      return asks.length !== before
    },
  }
}

/** Those errands of a line that somebody waits for; all of them where nobody does. */
export function neededOf(day: Day, errands: readonly ErrandId[]): readonly ErrandId[] {
  const needed = errands.filter((errand) => waitingFor(day, errand) > 0)
  return needed.length > 0 ? needed : errands
}

/**
 * Whether a counter can be asked to take some errands: one that is open and does not serve them all, one that has a
 * break, or a closed one that is made for some of them.
 */
export function canBeAsked(
  { counters }: Catalogue,
  id: CounterId,
  counter: Pick<Counter, 'state' | 'serves'> | undefined,
  errands: readonly ErrandId[],
): boolean {
  const place = counters.find((one) => one.id === id)
  if (!place) return false
  if (!counter) return errands.some((errand) => place.serves.includes(errand))
  return counter.state === 'paused' || !errands.every((errand) => counter.serves.includes(errand))
}
