import { partOf } from './deal.ts'
import { dueOf, hullOf, type PastDay, type Span } from './past.ts'
import { isIn, lengthOf, placeIn, without } from './spans.ts'
import { staffedAs } from './staffed-as.ts'
import { inOrder, movedTo, type Visit, visitsOf } from './visits.ts'

interface Hours {
  readonly weekdays: readonly number[]
  readonly open: readonly Span[]
}

/** Draws of their own, that no play has. */
const purpose = { added: 11, place: 12, weekly: 13, within: 14 } as const

/**
 * Other opening hours. Whoever came when it would be closed comes on the same day at a time when others came, or on the
 * next open day where the whole day is closed. New hours draw as many as the day's other hours, and a new day as many as
 * the other hours of its week: people come then instead. Who came before the opening or after the closing does so still.
 * Counters that came with the opening and left with the closing follow it.
 */
export function otherHours(days: readonly PastDay[], hours: Hours): readonly PastDay[] {
  const opened = days.map((day) => ({ ...day, open: isChanged(day, hours) ? hours.open : day.open }))
  const staffed = opened.map((day, at) => ({ ...day, presences: staffedAs(days, at, day.open) }))
  const homes = homesOf(days, opened)
  return staffed.map((day, at) => ({ ...day, stays: inOrder(homes[at] ?? []) }))
}

const isChanged = ({ weekday, holiday }: PastDay, { weekdays }: Hours): boolean =>
  weekdays.includes(weekday) && !holiday

/** Where each visit goes: for each new day its visits. */
function homesOf(days: readonly PastDay[], opened: readonly PastDay[]): readonly Visit[][] {
  const homes: Visit[][] = days.map(() => [])
  days.forEach((day, at) => {
    for (const visit of visitsOf(day.stays)) {
      const home = homeOf(days, opened, at, visit)
      if (home) homes[home.at]?.push(home.visit)
    }
  })
  return homes
}

interface Home {
  readonly at: number
  readonly visit: Visit
}

function homeOf(days: readonly PastDay[], opened: readonly PastDay[], at: number, visit: Visit): Home | null {
  const [first] = visit
  const day = days[at]
  const now = opened[at]
  if (!first || !day || !now) return null
  const newDay = drawnToNewDay(days, opened, at, first.number)
  if (newDay !== null)
    return { at: newDay, visit: movedTo(visit, someTime(opened[newDay]?.open ?? [], first.number)) }
  if (now.open === day.open) return { at, visit }
  if (now.open.length === 0) return nextOpen(days, opened, at, visit)
  const added = without(now.open, day.open)
  const share = lengthOf(added) / lengthOf(now.open)
  if (partOf(first.number, 0, purpose.added) < share)
    return { at, visit: movedTo(visit, someTime(added, first.number)) }
  return { at, visit: within(day, now, visit) }
}

/** A day that was closed takes its share of the week's visits; null for those that it does not take. */
function drawnToNewDay(
  days: readonly PastDay[],
  opened: readonly PastDay[],
  at: number,
  number: number,
): number | null {
  const monday = at - ((days[at]?.weekday ?? 1) - 1)
  const week = Array.from({ length: 7 }, (_, n) => monday + n).filter((there) => days[there])
  const before = week.reduce((sum, there) => sum + lengthOf(days[there]?.open ?? []), 0)
  let part = partOf(number, 0, purpose.weekly)
  const fresh = week.filter(
    (there) => days[there]?.open.length === 0 && (opened[there]?.open.length ?? 0) > 0,
  )
  const all = before + fresh.reduce((sum, there) => sum + lengthOf(opened[there]?.open ?? []), 0)
  for (const there of fresh) {
    const share = lengthOf(opened[there]?.open ?? []) / all
    if (part < share) return there
    part -= share
  }
  return null
}

function nextOpen(
  days: readonly PastDay[],
  opened: readonly PastDay[],
  at: number,
  visit: Visit,
): Home | null {
  const number = visit[0]?.number ?? 0
  for (let step = 1; step < opened.length; step++) {
    const there = (at + step) % opened.length
    const day = days[there]
    const open = opened[there]?.open ?? []
    if (!day || open.length === 0) continue
    return { at: there, visit: movedTo(visit, likeOthers(day, open, number)) }
  }
  return null
}

/** Stays where it is still open; before the opening and after the closing people come as they did. */
function within(day: PastDay, now: PastDay, visit: Visit): Visit {
  const [first] = visit
  const was = hullOf(day.open)
  const is = hullOf(now.open)
  if (!first || !is) return visit
  const due = dueOf(first)
  if (was && due < was[0]) return movedTo(visit, first.arrival + is[0] - was[0])
  if (was && due >= was[1]) return movedTo(visit, first.arrival + is[1] - was[1])
  if (isIn(now.open, due)) return visit
  return movedTo(visit, likeOthers(day, now.open, first.number))
}

/** A time at which somebody else came that day while it is open; any time where nobody did. */
function likeOthers(day: PastDay, open: readonly Span[], number: number): number {
  const others = day.stays.filter((stay) => !stay.onward && isIn(open, stay.arrival))
  const other = others[Math.floor(partOf(number, 0, purpose.place) * others.length)]
  return other?.arrival ?? someTime(open, number)
}

const someTime = (open: readonly Span[], number: number): number =>
  placeIn(open, partOf(number, 0, purpose.within))
