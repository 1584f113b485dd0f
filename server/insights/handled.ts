import type { CountedChannel } from '../contract/contact.ts'
import { type ErrandId, outcomes, returnReasons } from '../queue/words.ts'
import type { Asked } from './asked.ts'
import { isAskedFor } from './asked.ts'
import type { Buckets } from './buckets.ts'
import type { EnquiryRow, Material } from './material.ts'
import type { Steps } from './steps.ts'
import { eachStep, endingAt, wasFinished } from './visits.ts'

export const handledChannels = [
  'lobby',
  'booking',
  'on-the-spot',
  'phone',
  'mail',
] as const satisfies readonly CountedChannel[]

/** Enquiries that staff handled to an outcome, alike ones together; each word by its place in its list. */
export interface Handled {
  /** The piece of the period. */
  readonly piece: number
  readonly channel: number
  readonly errand: number
  readonly outcome: number
  /** -1 where nobody said why. */
  readonly why: number
  /** Settled at the first contact: nobody else had to take over, and no time had been booked before. */
  readonly settled: boolean
  readonly count: number
}

const sentOn = endingAt('transferred')
const settledEnding = endingAt('settled')

/** The errands of visits, and after them those that were only asked about without a ticket. */
export const handledErrands = ({ steps, enquiries }: Material): readonly ErrandId[] => [
  ...new Set([...steps.errands, ...enquiries.map(({ errand }) => errand)]),
]

/**
 * Goes through all that was handled: what was registered, and each errand of a visit that a counter finished. Millions
 * pass by, so each is told in one and the same object: whoever keeps something of it copies that.
 */
export function eachHandled(
  material: Material,
  asked: Asked,
  buckets: Buckets,
  see: (one: Handled) => void,
): void {
  const { steps, enquiries } = material
  const pieces = buckets.ofAll(steps.days)
  const one = { piece: 0, channel: 0, errand: 0, outcome: 0, why: -1, settled: false, count: 1 }
  eachStep(steps, asked, (at) => {
    if (!wasFinished(steps, at)) return
    const isBooked = (steps.booked[at] ?? -1) >= 0
    one.piece = pieces[steps.day[at] ?? 0] ?? 0
    one.channel = isBooked ? 1 : 0
    one.errand = steps.errand[at] ?? 0
    one.outcome = steps.ending[at] ?? 0
    one.why = steps.why[at] ?? -1
    one.settled = !isBooked && isSettledAlone(steps, at)
    see(one)
  })
  const places = new Map(handledErrands(material).map((errand, place) => [errand, place]))
  for (const row of enquiries) if (isAskedFor(asked, row.errand)) see(registered(row, buckets, places))
}

/** Settled, and not passed on from another line or counter. */
const isSettledAlone = (steps: Steps, at: number): boolean =>
  steps.ending[at] === settledEnding && !((steps.step[at] ?? 1) > 1 && steps.ending[at - 1] === sentOn)

const registered = (row: EnquiryRow, buckets: Buckets, places: ReadonlyMap<ErrandId, number>): Handled => ({
  piece: buckets.of(row.day),
  channel: handledChannels.indexOf(row.channel),
  errand: places.get(row.errand) ?? 0,
  outcome: outcomes.indexOf(row.outcome),
  why: row.why === null ? -1 : returnReasons.indexOf(row.why),
  settled: row.outcome === 'settled',
  count: row.count,
})
