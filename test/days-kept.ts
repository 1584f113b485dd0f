import { dateIn } from '../server/catalogue/zone.ts'
import type { Day } from '../server/queue/day.ts'
import { decide } from '../server/queue/decide.ts'
import { emptyDay, evolve } from '../server/queue/evolve.ts'
import type { Command } from '../server/queue/words.ts'
import type { Log } from '../server/store/log.ts'

/** One press of a made-up day, and when. */
export interface Press {
  readonly command: Command
  readonly at: number
}

/** Keeps what each press makes happen, as the lobby does; what a rule refuses is not kept. */
export function keepDays(log: Log, presses: readonly Press[], zone = 'Europe/Copenhagen'): Day {
  const day = emptyDay()
  for (const { command, at } of presses) {
    const decision = decide(day, command, at, dateIn(zone, at))
    if (!decision.ok) continue
    log.append(
      decision.events.map((event) => {
        evolve(day, event)
        return { event, day: day.date, actor: 'test' }
      }),
    )
  }
  return day
}
