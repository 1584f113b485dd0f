import type { Table } from '../contract/insights.ts'
import { type Asked, daysFrom, pickedErrands } from './asked.ts'
import type { House, Material } from './material.ts'
import type { Steps } from './steps.ts'
import { shareOf, tableOf } from './table.ts'
import { halfOf, halvesADay } from './visits.ts'

/** What happened in each half hour of the days together. */
interface Halves {
  readonly openMinutes: Float64Array
  readonly openDays: Uint32Array
  /** Who joined a line, those sent on too. */
  readonly joined: Uint32Array
  readonly helped: Uint32Array
  /** From the call to the end, of those helped. */
  readonly busySeconds: Float64Array
  /** Counters that were with somebody, day by day added up. */
  readonly counters: Uint32Array
}

/**
 * Takt, how often somebody comes (open time over those who come), beside the pace of the house (time a visit takes over
 * counters at work), by half hour. Where takt is the smaller, the line grows.
 */
export function takt({ steps, house }: Material, asked: Asked): readonly Table[] {
  const found = emptyHalves()
  addOpen(found, house, asked)
  addSteps(found, steps, asked)
  const rows = Array.from({ length: halvesADay }, (_, half) => rowOf(found, half)).filter(
    (row) => row !== null,
  )
  return [tableOf('takt', columns, rows)]
}

const columns = {
  'half-hour': 'clock',
  'open-minutes': 'minutes',
  joined: 'count',
  takt: 'seconds',
  'visit-time': 'seconds',
  counters: 'number',
  pace: 'seconds',
  load: 'share',
} as const

function emptyHalves(): Halves {
  return {
    openMinutes: new Float64Array(halvesADay),
    openDays: new Uint32Array(halvesADay),
    joined: new Uint32Array(halvesADay),
    helped: new Uint32Array(halvesADay),
    busySeconds: new Float64Array(halvesADay),
    counters: new Uint32Array(halvesADay),
  }
}

function addOpen({ openMinutes, openDays }: Halves, house: House, { from, to }: Asked): void {
  for (const day of daysFrom(from, to)) {
    const spans = house.open(day, null)
    if (spans.length === 0) continue
    for (let half = 0; half < halvesADay; half++) {
      const minutes = spans.reduce((sum, span) => sum + shared(span, half * 30), 0)
      openMinutes[half] = (openMinutes[half] ?? 0) + minutes
      if (minutes > 0) openDays[half] = (openDays[half] ?? 0) + 1
    }
  }
}

/** Minutes that a span has in the half hour from a minute on. */
const shared = ([from, to]: readonly [number, number], start: number): number =>
  Math.max(0, Math.min(to, start + 30) - Math.max(from, start))

function addSteps(found: Halves, steps: Steps, asked: Asked): void {
  const picked = pickedErrands(steps, asked)
  const seen = new Int32Array(halvesADay * steps.counters.length).fill(-1)
  for (let at = 0; at < steps.length; at++) {
    if (!picked[steps.errand[at] ?? 0]) continue
    count(found.joined, halfOf(steps.queued[at] ?? 0))
    const handling = steps.handling[at] ?? 0
    if (handling < 0) continue
    const end = (steps.queued[at] ?? 0) + (steps.stay[at] ?? 0)
    const busy = handling + Math.max(0, steps.way[at] ?? 0)
    const first = halfOf(end - busy)
    count(found.helped, first)
    found.busySeconds[first] = (found.busySeconds[first] ?? 0) + busy
    const counter = steps.counter[at] ?? 0
    if (counter < 0) continue
    for (let half = first; half <= halfOf(Math.max(end - busy, end - 1)); half++) {
      const place = half * steps.counters.length + counter
      if (seen[place] === steps.day[at]) continue
      seen[place] = steps.day[at] ?? 0
      count(found.counters, half)
    }
  }
}

const count = (column: Uint32Array, at: number): void => {
  column[at] = (column[at] ?? 0) + 1
}

function rowOf(found: Halves, half: number) {
  const [minutes, joined] = [found.openMinutes[half] ?? 0, found.joined[half] ?? 0]
  if (minutes === 0 && joined === 0) return null
  const helped = found.helped[half] ?? 0
  const days = found.openDays[half] ?? 0
  const takt = minutes === 0 ? null : shareOf(minutes * 60, joined)
  const time = shareOf(found.busySeconds[half] ?? 0, helped)
  const counters = shareOf(found.counters[half] ?? 0, days)
  const pace = time === null || !counters ? null : time / counters
  const load = takt === null || pace === null ? null : shareOf(pace, takt)
  return [half * 30, minutes, joined, takt, time, counters, pace, load]
}
