import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn } from '../../server/catalogue/zone.ts'
import type { Day } from '../../server/queue/day.ts'
import { decide } from '../../server/queue/decide.ts'
import { emptyDay, evolve, replay } from '../../server/queue/evolve.ts'
import { type Event, refusals } from '../../server/queue/words.ts'
import { instant } from '../given.ts'
import { anyPress, commandOf, type Press } from './presses.ts'
import { expectSound } from './sound.ts'

/** A lobby whose facts are kept on a disk, and what it told of itself. */
interface Lived {
  readonly live: Day
  /** The day as it would come back from the disk after a power cut. */
  kept: Day
  readonly log: Event[]
  readonly met: Set<string>
}

function press(lived: Lived, press: Press, n: number, clock: number): void {
  const { live, log, met } = lived
  const decision = decide(live, commandOf(press, live, `t${n}`), clock, dateIn('Europe/Copenhagen', clock))
  // A difference stays, so that looking now and then finds it as well.
  if (n % 4 === 0 && !isDeepStrictEqual(live, lived.kept)) expect(live).toEqual(lived.kept)
  if (!decision.ok) return void met.add(decision.refusal)
  for (const event of decision.events) {
    log.push(event)
    met.add(event.type)
    evolve(live, event)
    if (event.type === 'DayStarted') lived.kept = emptyDay()
    evolve(lived.kept, JSON.parse(JSON.stringify(event)))
  }
  expectSound(live)
}

function live(presses: readonly Press[], met: Set<string>): Lived {
  const lived: Lived = { live: emptyDay(), kept: emptyDay(), log: [], met }
  let clock = instant('22:00')
  presses.forEach((one, n) => {
    clock += one.minutes * 60_000
    press(lived, one, n, clock)
  })
  return lived
}

function expectEachNumberOnce(log: readonly Event[]): void {
  const given = new Set<string>()
  let date = ''
  for (const event of log) {
    if (event.type === 'DayStarted') date = event.date
    if (event.type !== 'TicketIssued') continue
    for (const name of [
      event.ticket,
      `${date} ${event.number}`,
      `${date} ${event.idempotencyKey ?? event.ticket}`,
    ]) {
      expect(given, `${name} was given before`).not.toContain(name)
      given.add(name)
    }
  }
}

/** Until it is taken back. */
const endings = ['TicketAbsent', 'TicketWithdrawn', 'TicketForgotten']

function expectNothingAfterTheEnd(log: readonly Event[]): void {
  const ended = new Set<string>()
  for (const event of log) {
    if (!('ticket' in event)) continue
    if (event.type === 'StepUndone') ended.delete(event.ticket)
    expect(ended, `${event.type} after the visit's end`).not.toContain(event.ticket)
    if (endings.includes(event.type) || ('onward' in event && !event.onward)) ended.add(event.ticket)
  }
}

test('whatever is pressed in whatever order, the day stays sound and comes back from its log', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(fc.array(anyPress, { minLength: 40, maxLength: 80, size: 'max' }), (presses) => {
      const { live: day, log } = live(presses, met)
      expect(replay(log)).toEqual(day)
      expectEachNumberOnce(log)
      expectNothingAfterTheEnd(log)
    }),
    { numRuns: 1500 },
  )
  expect([...met]).toEqual(expect.arrayContaining([...refusals]))
})
