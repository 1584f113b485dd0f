import type { CountedChannel } from '../contract/contact.ts'
import { type ErrandId, type Outcome, outcomes, type ReturnReason, returnReasons } from '../queue/words.ts'
import { type Asked, isAskedFor } from './asked.ts'
import type { Material } from './material.ts'
import { eachStep, endingAt, wasFinished } from './visits.ts'

/** Enquiries that staff handled to an outcome, alike ones together. */
export interface Handled {
  readonly day: string
  readonly channel: CountedChannel
  readonly errand: ErrandId
  readonly outcome: Outcome
  readonly why: ReturnReason | null
  /** Settled at the first contact: nobody else had to take over, and no time had been booked before. */
  readonly settled: boolean
  readonly count: number
}

const sentOn = endingAt('transferred')
const settledEnding = endingAt('settled')

/** Goes through all that was handled: what was registered, and each errand of a visit that a counter finished. */
export function eachHandled({ steps, enquiries }: Material, asked: Asked, see: (one: Handled) => void): void {
  eachStep(steps, asked, (at) => {
    if (!wasFinished(steps, at)) return
    const isBooked = (steps.booked[at] ?? -1) >= 0
    const passedOn = (steps.step[at] ?? 1) > 1 && steps.ending[at - 1] === sentOn
    see({
      day: steps.days[steps.day[at] ?? 0] ?? '',
      channel: isBooked ? 'booking' : 'lobby',
      errand: steps.errands[steps.errand[at] ?? 0] ?? '',
      outcome: outcomes[steps.ending[at] ?? 0] ?? 'settled',
      why: returnReasons[steps.why[at] ?? -1] ?? null,
      settled: steps.ending[at] === settledEnding && !passedOn && !isBooked,
      count: 1,
    })
  })
  for (const { day, channel, errand, outcome, why, count } of enquiries)
    if (isAskedFor(asked, errand))
      see({ day, channel, errand, outcome, why, settled: outcome === 'settled', count })
}
