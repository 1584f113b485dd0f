import { decide } from '../../server/queue/decide.ts'
import { emptyDay, evolve } from '../../server/queue/evolve.ts'
import type { Command } from '../../server/queue/words.ts'
import type { Change } from '../../server/twin/lay-out.ts'
import {
  addErrand,
  callNext,
  changeServes,
  closeCounter,
  comeBack,
  finish,
  issue,
  openCounter,
  pauseCounter,
  withdraw,
} from '../queue/commands.ts'
import type { Morning, Visitor } from './mornings.ts'

const date = '2026-11-23'
const begins = Date.UTC(2026, 10, 23, 9)
const forEver = begins + 10 * 3_600_000

interface Happening {
  readonly at: number
  /** At one moment people go on first, then counters become free, shifts change, others come, and some leave. */
  readonly rank: 0 | 1 | 2 | 3 | 4
  readonly happens: (at: number) => void
}

/** Plays a morning through `decide` and `evolve`, with clerks who press Next as soon as they can. */
export function playInTheQueue({
  plan,
  fates,
  free,
  visitors,
}: Morning & { readonly visitors: readonly Visitor[] }) {
  const day = emptyDay()
  const calls: { at: number; entry: number; counter: number }[] = []
  const happenings: Happening[] = []
  const idleSince = new Map<string, number>()
  const closing = new Set<string>()
  /** Counters whose clerk has somebody, or is not back yet. */
  const busy = new Set(plan.counters.map(({ id }) => id))
  const stayOf = new Map<string, number>()

  function say(command: Command, at: number): boolean {
    const decision = decide(day, command, begins + at, date)
    if (decision.ok) for (const event of decision.events) evolve(day, event)
    return decision.ok
  }
  const later = (at: number, rank: Happening['rank'], happens: Happening['happens']) =>
    happenings.push({ at, rank, happens })

  function next(counter: string, at: number): void {
    if (!say(callNext(counter), at)) return void idleSince.set(counter, at)
    idleSince.delete(counter)
    busy.add(counter)
    const ticket = day.counters.get(counter)?.ticket ?? ''
    const entry = stayOf.get(ticket) ?? -1
    calls.push({ at, entry, counter: plan.counters.findIndex(({ id }) => id === counter) })
    const { help = 0, gap = 0 } = fates[entry] ?? {}
    later(at + help, 0, (ends) => goes(ticket, entry, counter, ends))
    later(at + help + gap, 1, (back) => becomesFree(counter, back))
  }

  /** The help is over; some go on to another line at once. */
  function goes(ticket: string, entry: number, counter: string, at: number): void {
    const onward = visitors.findIndex(({ after }) => after === entry)
    const errand = visitors[onward]?.errand
    if (errand) say(addErrand(ticket, errand), at)
    say(finish(ticket, counter), at)
    if (errand) entered(ticket, onward, at)
  }

  function becomesFree(counter: string, at: number): void {
    busy.delete(counter)
    if (closing.delete(counter)) close(counter, at)
    else if (day.counters.get(counter)?.state === 'open') next(counter, at)
  }

  function close(counter: string, at: number): void {
    say(closeCounter(counter), at)
    idleSince.delete(counter)
    offer(at)
  }

  /** Whoever has been idle longest tries first; who finds nobody has been idle as long as before. */
  function offer(at: number): void {
    for (const [counter, since] of [...idleSince].sort((a, b) => a[1] - b[1])) {
      next(counter, at)
      if (idleSince.has(counter)) idleSince.set(counter, since)
    }
  }

  function entered(ticket: string, entry: number, at: number): void {
    stayOf.set(ticket, entry)
    const leaves = fates[entry]?.leaves
    if (leaves !== undefined)
      later(leaves, 4, (gone) => {
        const isHere = stayOf.get(ticket) === entry && day.tickets.get(ticket)?.state === 'waiting'
        if (isHere) say(withdraw(ticket), gone)
      })
    offer(at)
  }

  function change({ at, counter, serves, closes }: Change): void {
    idleSince.delete(counter)
    if (serves) {
      closing.delete(counter)
      say(openCounter(counter, serves), at)
      say(changeServes(counter, serves), at)
      if (!busy.has(counter)) next(counter, at)
      return
    }
    if (closes && !busy.has(counter)) return close(counter, at)
    say(pauseCounter(counter), at)
    if (closes) closing.add(counter)
  }

  function come(entry: number, at: number): void {
    const visitor = visitors[entry]
    if (!visitor) return
    const { errand, headStartMinutes, bookedAt, onlyAt, backAt } = visitor
    const there = onlyAt && day.counters.has(onlyAt) ? onlyAt : null
    const booked = bookedAt === null ? null : begins + bookedAt
    const away = backAt === null ? null : { from: begins + backAt, until: forEver, keptUntil: forEver }
    say(issue(`P${entry}`, { errand, headStartMinutes, bookedAt: booked, onlyAt: there, away }), at)
    if (backAt === null) return entered(`P${entry}`, entry, at)
    later(backAt, 3, (back) => {
      say(comeBack(`P${entry}`), back)
      entered(`P${entry}`, entry, back)
    })
  }

  for (const { id, serves } of plan.counters) say(openCounter(id, serves ?? []), -100 * 60_000)
  visitors.forEach(({ after, waits, arrival }, entry) => {
    if (after === undefined) later(arrival, waits || arrival < 0 ? 0 : 3, (at) => come(entry, at))
  })
  plan.counters.forEach(({ id }, n) => {
    const at = free[n] ?? 0
    // Those who were free before the beginning begin with it, in that order.
    later(Math.max(at, at / 1e9), 1, (from) => {
      becomesFree(id, Math.max(0, from))
      if (idleSince.has(id)) idleSince.set(id, at)
    })
  })
  for (const one of plan.changes) later(one.at, 2, () => change(one))
  while (happenings.length > 0) {
    happenings.sort((a, b) => a.at - b.at || a.rank - b.rank)
    const first = happenings.shift()
    first?.happens(first.at)
  }
  return calls.sort((a, b) => a.at - b.at || a.entry - b.entry)
}
