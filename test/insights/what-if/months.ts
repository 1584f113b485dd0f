import { daysFrom, weekdayOf } from '../../../server/insights/asked.ts'
import type { House, Material } from '../../../server/insights/material.ts'
import { type StepRow, stepsOf } from '../../../server/insights/steps.ts'
import { material, visit } from '../days.ts'
import { chance, gamma, poisson } from '../forecast/chance.ts'

interface Month {
  readonly from: string
  readonly to: string
  readonly seed: number
  /** Arrivals of an open half hour. */
  readonly size: number
  /** How many counters are there all day. */
  readonly counters: number
}

const errands = [
  { id: 'pas', seconds: 480, share: 0.5 },
  { id: 'flytning', seconds: 300, share: 0.3 },
  { id: 'mitid', seconds: 720, share: 0.2 },
] as const
const opens = 36_000
const closes = 54_000
const patienceSeconds = 3600

const house: House = {
  ...material({}).house,
  errands: errands.map(({ id, seconds }) => ({
    id,
    kle: '',
    minutes: seconds / 60,
    online: false,
    target: { minutes: 10, share: 0.8 },
  })),
  open: (day) => (weekdayOf(day) < 6 ? [[opens / 60, closes / 60]] : []),
  closed: (day) => weekdayOf(day) > 5,
  headStarts: { 'walk-in': 0, booking: 15 },
}

/** A month as the log would have kept it: the next in line goes to the counter that is free first. */
export function monthOf({ from, to, seed, size, counters }: Month): Material {
  const next = chance(seed)
  const rows = daysFrom(from, to).flatMap((day) =>
    house.closed(day) ? [] : dayOf(day, size, counters, next),
  )
  const places = Array.from({ length: counters }, (_, n) => ({
    id: `${n + 1}`,
    serves: errands.map(({ id }) => id),
  }))
  return material({ steps: stepsOf(rows), house: { ...house, counters: places } })
}

function dayOf(day: string, size: number, counters: number, next: () => number): StepRow[] {
  const free = new Array<number>(counters).fill(opens)
  return arrivalsOf(size, next).map((arrival) => {
    const errand = errandOf(next())
    const counter = free.indexOf(Math.min(...free))
    const called = Math.max(arrival, free[counter] ?? opens)
    const leaves = arrival + Math.round(-patienceSeconds * Math.log(1 - next()))
    const row = visit({ day, errand: errand.id, arrival, counter: `${counter + 1}` })
    if (leaves < called)
      return {
        ...row,
        counter: null,
        wait: null,
        way: null,
        handling: null,
        stay: leaves - arrival,
        ending: 'withdrawn',
        calls: 0,
      }
    const handling = Math.max(30, Math.round(errand.seconds * gamma(next, 1)))
    free[counter] = called + 20 + handling + Math.round(30 * gamma(next, 1))
    return { ...row, wait: called - arrival, way: 20, handling, stay: called + 20 + handling - arrival }
  })
}

function arrivalsOf(size: number, next: () => number): number[] {
  const times: number[] = []
  for (let half = opens; half < closes; half += 1800) {
    const busy = half < opens + 7200 ? 1.4 : 0.7
    for (let n = poisson(next, size * busy); n > 0; n--) times.push(half + Math.floor(next() * 1800))
  }
  return times.sort((a, b) => a - b)
}

const errandOf = (part: number) =>
  errands.find((_, at) => errands.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0) > part) ??
  errands[0]
