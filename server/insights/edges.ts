import { type Asked, daysFrom, type Insight, isAskedFor, weekdayOf } from './asked.ts'
import type { House, Material } from './material.ts'
import { spreadOf } from './spread.ts'
import { shareOf, tableOf } from './table.ts'
import { eachVisit } from './visits.ts'

/** Where in the opening hours a minute lies. */
const places = ['first-half-hour', 'between', 'last-half-hour', 'outside'] as const

/** Demand at the edges of the opening hours, and outside them: visits and waits, and who was turned away at the kiosk. */
export const edges: Insight = (material, asked) => {
  const { steps, house } = material
  const spans = new Map(daysFrom(asked.from, asked.to).map((day) => [day, house.open(day, null)]))
  const ofDays = steps.days.map((day) => spans.get(day) ?? [])
  const visits = new Float64Array(places.length)
  const waits = spreadOf(places.length)
  eachVisit(steps, asked, (at) => {
    const place = placeOf(ofDays[steps.day[at] ?? 0] ?? [], (steps.arrival[at] ?? 0) / 60)
    visits[place] = (visits[place] ?? 0) + 1
    const wait = steps.wait[at] ?? -1
    if (wait >= 0) waits.add(place, wait)
  })
  const open = openHalves([...spans.values()])
  return [
    tableOf(
      'edges',
      {
        'part-of-day': 'word',
        visits: 'count',
        'open-half-hours': 'number',
        'a-half-hour': 'number',
        p50: 'seconds',
        p80: 'seconds',
      },
      places.flatMap((place, at) => {
        const [count, halves] = [visits[at] ?? 0, open[at] ?? 0]
        if (count === 0 && halves === 0) return []
        const [p50, p80] = waits.usual(at)
        return [[place, count, halves || null, shareOf(count, halves), p50, p80]]
      }),
    ),
    closedTouches(material, asked),
    turnedAwayTable(material, asked),
  ]
}

type Spans = ReturnType<House['open']>

function placeOf(spans: Spans, minute: number): number {
  const span = spans.find(([from, to]) => minute >= from && minute < to)
  if (!span) return 3
  if (minute < span[0] + 30) return 0
  return minute >= span[1] - 30 ? 2 : 1
}

/** How many half hours of each place there were: what a number of visits is seen against. */
function openHalves(days: readonly Spans[]): readonly number[] {
  const halves = [0, 0, 0]
  for (const [from, to] of days.flat()) {
    const minutes = to - from
    const parts = [Math.min(30, minutes), Math.max(0, minutes - 60), Math.max(0, Math.min(30, minutes - 30))]
    for (const [at, part] of parts.entries()) halves[at] = (halves[at] ?? 0) + part / 30
  }
  return halves
}

/** Whom the kiosk could only tell that it was closed, by weekday and hour. */
function closedTouches({ turnedAway }: Material, asked: Asked) {
  const counts = new Map<number, number>()
  for (const { day, hour, errand, ending, count } of turnedAway) {
    if (ending !== 'closed' || !(errand === '' || isAskedFor(asked, errand))) continue
    const cell = weekdayOf(day) * 24 + hour
    counts.set(cell, (counts.get(cell) ?? 0) + count)
  }
  return tableOf(
    'closed-touches',
    { weekday: 'weekday', hour: 'clock', touches: 'count' },
    [...counts]
      .sort((a, b) => a[0] - b[0])
      .map(([cell, count]) => [Math.floor(cell / 24), (cell % 24) * 60, count]),
  )
}

/** Whom the kiosk gave no number, by what they came for. */
function turnedAwayTable({ turnedAway }: Material, asked: Asked) {
  const counts = new Map<string, [number, number]>()
  for (const { errand, ending, count } of turnedAway) {
    if (!(errand === '' || isAskedFor(asked, errand))) continue
    const name = errand === '' ? 'no-errand' : errand
    const both = counts.get(name) ?? [0, 0]
    both[ending === 'closed' ? 0 : 1] += count
    counts.set(name, both)
  }
  return tableOf(
    'turned-away',
    { errand: 'word', closed: 'count', full: 'count' },
    [...counts].sort(([, a], [, b]) => b[0] + b[1] - a[0] - a[1]).map(([errand, both]) => [errand, ...both]),
  )
}
