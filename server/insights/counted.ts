import { type CountedChannel, channels, contactKinds, failedDemands } from '../contract/contact.ts'
import type { OutsideChannel, OutsideMeasure } from '../contract/outside.ts'
import { type ErrandId, type Outcome, outcomes, returnReasons } from '../queue/words.ts'
import { type Asked, isAskedFor, pickedErrands } from './asked.ts'
import { closedColumns, closedWords, type EnquiryColumns } from './enquiry-columns.ts'
import type { EnquiryRow, Material } from './material.ts'
import { endings } from './steps.ts'
import { wasFinished } from './visits.ts'

/** Enquiries that are alike; those of `lobby` and `booking` are what counters gave an outcome. */
export interface Counted extends Pick<EnquiryRow, 'outcome' | 'why' | 'failed' | 'kind' | 'count'> {
  readonly channel: CountedChannel
  readonly errand: ErrandId
  readonly kle: string
}

/**
 * Every enquiry that staff handled, whichever way it came: an errand of a visit that a counter finished is one, and one
 * that was sent on counts where it ended. Staff say at the counter that somebody needs another authority: that is
 * failed demand, the wrong place.
 */
export function countedEnquiries(material: Material, asked: Asked): readonly Counted[] {
  return [...visitsCounted(material, asked), ...alike(material.enquiryColumns, asked)]
}

const whys = [null, ...returnReasons] as const

/** Registered enquiries without their days, since years of them are few that differ in anything else. */
function alike(columns: EnquiryColumns, asked: Asked): readonly Counted[] {
  const { errands, kles } = columns
  return [...sumsBySubject(columns, asked)].flatMap(([subject, sums]) => {
    const errand = errands[Math.floor(subject / kles.length)] ?? ''
    const kle = kles[subject % kles.length] ?? ''
    return [...sums].flatMap((count, cell) => (count === 0 ? [] : [{ errand, kle, ...wordsOf(cell), count }]))
  })
}

/** How many words each closed column can have, with one more for none. */
const sizes = closedColumns.map((column) => closedWords[column].length + 1)
const cells = sizes.reduce((all, size) => all * size, 1)

/** What was counted in each cell, by errand and KLE number together as one number. */
function sumsBySubject(columns: EnquiryColumns, asked: Asked): ReadonlyMap<number, Float64Array> {
  const { length, errand, kle, errands, kles, count } = columns
  const picked = pickedErrands(columns, asked)
  const sums = Array.from({ length: errands.length * kles.length }, (): Float64Array | null => null)
  for (let at = 0; at < length; at++) {
    const about = errand[at] ?? 0
    if (picked[about] !== 1) continue
    const subject = about * kles.length + (kle[at] ?? 0)
    const own = sums[subject] ?? new Float64Array(cells)
    sums[subject] = own
    const cell = cellOf(columns, at)
    own[cell] = (own[cell] ?? 0) + (count[at] ?? 0)
  }
  return new Map([...sums.entries()].flatMap(([subject, own]) => (own ? [[subject, own] as const] : [])))
}

/** One number for all that enquiries about one subject can differ in. */
function cellOf({ channel, outcome, why, failed, kind }: EnquiryColumns, at: number): number {
  const [, outcomeSize = 0, whySize = 0, failedSize = 0, kindSize = 0] = sizes
  let cell = channel[at] ?? 0
  cell = cell * outcomeSize + (outcome[at] ?? 0)
  cell = cell * whySize + (why[at] ?? -1) + 1
  cell = cell * failedSize + (failed[at] ?? -1) + 1
  return cell * kindSize + (kind[at] ?? -1) + 1
}

/** What a cell of the sums stands for: its columns are taken off again, the last one first. */
function wordsOf(cell: number): Pick<Counted, 'channel' | 'outcome' | 'why' | 'failed' | 'kind'> {
  let left = cell
  const places = sizes.toReversed().map((size) => {
    const place = left % size
    left = Math.floor(left / size)
    return place
  })
  const [kind = 0, failed = 0, why = 0, outcome = 0, channel = 0] = places
  return {
    channel: channels[channel] ?? 'phone',
    outcome: outcomes[outcome] ?? 'settled',
    why: returnReasons[why - 1] ?? null,
    failed: failedDemands[failed - 1] ?? null,
    kind: contactKinds[kind - 1] ?? null,
  }
}

function visitsCounted({ steps, house }: Material, asked: Asked): readonly Counted[] {
  const kles = new Map(house.errands.map(({ id, kle }) => [id, kle]))
  const kinds = endings.length
  const counts = new Uint32Array(steps.errands.length * 2 * kinds * whys.length)
  for (let at = 0; at < steps.length; at++) {
    if (!wasFinished(steps, at)) continue
    const ending = steps.ending[at] ?? 0
    const booked = (steps.booked[at] ?? 0) >= 0 ? 1 : 0
    const why = (steps.why[at] ?? 0) + 1
    const place = (((steps.errand[at] ?? 0) * 2 + booked) * kinds + ending) * whys.length + why
    counts[place] = (counts[place] ?? 0) + 1
  }
  const rows: Counted[] = []
  counts.forEach((count, place) => {
    const errand = steps.errands[Math.floor(place / whys.length / kinds / 2)] ?? ''
    if (count === 0 || !isAskedFor(asked, errand)) return
    const outcome = endings[Math.floor(place / whys.length) % kinds] as Outcome
    const why = whys[place % whys.length] ?? null
    const channel = Math.floor(place / whys.length / kinds) % 2 === 1 ? 'booking' : 'lobby'
    const failed = why === 'authority' ? 'wrong-place' : null
    const kind = outcome === 'self-service' ? 'self-service' : null
    rows.push({ channel, errand, kle: kles.get(errand) ?? '', outcome, why, failed, kind, count })
  })
  return rows
}

/** Which of what other systems count is an enquiry. */
const enquiryOf: Readonly<Record<OutsideChannel, OutsideMeasure>> = {
  phone: 'answered',
  mail: 'received',
  'case-system': 'received',
  booking: 'kept',
}

/**
 * What another system counted of a channel beyond what staff registered, by KLE number; `null` for what it knows no number
 * of. Whatever is registered is taken to be among what the other system counted, so nothing counts twice.
 */
export function beyond(
  { outside, house }: Material,
  asked: Asked,
  channel: OutsideChannel,
  counted: readonly Counted[],
): ReadonlyMap<string | null, number> {
  const asksFor = new Set(house.errands.filter(({ id }) => isAskedFor(asked, id)).map(({ kle }) => kle))
  const rows = outside.filter(
    (row) =>
      row.channel === channel &&
      row.measure === enquiryOf[channel] &&
      (asked.errands === null || (row.kle !== null && asksFor.has(row.kle))),
  )
  const theirs = sumBy(rows, ({ kle }) => kle)
  const own = sumBy(
    counted.filter((one) => one.channel === channel),
    ({ kle }) => kle as string | null,
  )
  const found = new Map<string | null, number>()
  let spare = 0
  for (const kle of new Set([...theirs.keys(), ...own.keys()])) {
    const more = (theirs.get(kle) ?? 0) - (own.get(kle) ?? 0)
    if (kle !== null && more > 0) found.set(kle, more)
    // Registered enquiries of a number that they do not know are among those that they have no number for.
    if (kle !== null && more < 0) spare -= more
  }
  const unnamed = Math.max(0, (theirs.get(null) ?? 0) - spare)
  if (unnamed > 0) found.set(null, unnamed)
  return found
}

/** Counts added up by what they are of. */
export function sumBy<Row extends { readonly count: number }, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, number> {
  const sums = new Map<Key, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count)
  return sums
}
