import type { CountedChannel } from '../contract/contact.ts'
import type { ErrandId } from '../queue/words.ts'
import type { Asked } from './asked.ts'
import { isAskedFor } from './asked.ts'
import type { Buckets } from './buckets.ts'
import { closedWords } from './enquiry-columns.ts'
import type { Material } from './material.ts'
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
export const handledErrands = ({ steps, enquiryColumns }: Material): readonly ErrandId[] => [
  ...new Set([...steps.errands, ...enquiryColumns.errands]),
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
  const { steps } = material
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
  eachRegistered(material, asked, buckets, see)
}

function eachRegistered(
  material: Material,
  asked: Asked,
  buckets: Buckets,
  see: (one: Handled) => void,
): void {
  const { days, errands, length, ...columns } = material.enquiryColumns
  const pieces = buckets.ofAll(days)
  const all = new Map(handledErrands(material).map((errand, place) => [errand, place]))
  const places = Int32Array.from(errands, (errand) =>
    isAskedFor(asked, errand) ? (all.get(errand) ?? -1) : -1,
  )
  const channels = Int32Array.from(closedWords.channel, (channel) => handledChannels.indexOf(channel))
  const one = { piece: 0, channel: 0, errand: 0, outcome: 0, why: -1, settled: false, count: 0 }
  for (let at = 0; at < length; at++) {
    one.errand = places[columns.errand[at] ?? 0] ?? -1
    if (one.errand < 0) continue
    one.piece = pieces[columns.day[at] ?? 0] ?? -1
    one.channel = channels[columns.channel[at] ?? 0] ?? 0
    one.outcome = columns.outcome[at] ?? 0
    one.why = columns.why[at] ?? -1
    one.settled = one.outcome === settledEnding
    one.count = columns.count[at] ?? 0
    see(one)
  }
}

/** Settled, and not passed on from another line or counter. */
const isSettledAlone = (steps: Steps, at: number): boolean =>
  steps.ending[at] === settledEnding && !((steps.step[at] ?? 1) > 1 && steps.ending[at - 1] === sentOn)
