import { openingOf } from '../catalogue/hours.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { spansOn } from '../catalogue/spans.ts'
import { dateIn } from '../catalogue/zone.ts'
import type { Clock, ClockSource } from '../clock.ts'
import type { Instant } from '../queue/words.ts'

/** A clock for demonstrations, which can leave out a night. */
export interface DemoClock {
  readonly now: Clock
  /** Goes on from `instant`, unless that is past. */
  skipTo(instant: Instant): void
}

const machine: Pick<ClockSource, 'monotonic'> = { monotonic: () => performance.now() }

/** Begins at `start` and runs `speed` times as fast as the machine's. */
export function demoClock(start: Instant, speed: number, { monotonic } = machine): DemoClock {
  let from = start
  let began = monotonic()
  const now = () => Math.floor(from + (monotonic() - began) * speed)
  return {
    now,
    skipTo: (instant) => {
      from = Math.max(now(), instant)
      began = monotonic()
    },
  }
}

/** When this day opens, or else the next, so that there is a lobby to see at any hour. */
export function demoStart(catalogue: Catalogue, now: Instant): Instant {
  const [today] = spansOn(catalogue, null, dateIn(catalogue.town.timeZone, now))
  return today?.from ?? openingOf(catalogue, null, now).opensAt ?? now
}
