import fc from 'fast-check'
import type { Day } from '../../server/queue/day.ts'
import { decide } from '../../server/queue/decide.ts'
import { emptyDay, evolve } from '../../server/queue/evolve.ts'
import type { Command, Counter, Decision, Ticket } from '../../server/queue/words.ts'
import { instant } from '../given.ts'
import { callNext, finish, issue, openCounter, park, resume, transfer } from './commands.ts'

const errands = ['pas', 'koerekort', 'mitid'] as const
const counters = ['1', '2', '3'] as const
const deeds = ['parks', 'resumes', 'sends on', 'sends to a counter'] as const

const anyStep = fc.record({
  deed: fc.oneof(
    { weight: 6, arbitrary: fc.constant('comes' as const) },
    { weight: 5, arbitrary: fc.constant('next' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...deeds) },
  ),
  minutes: fc.integer({ min: 0, max: 8 }),
  standing: fc.constantFrom('walk-in' as const, 'needs-a-hand' as const, 'booking' as const),
  /** How long before the booked time a booking comes; below zero when it is late. */
  earlyMinutes: fc.integer({ min: -30, max: 60 }),
  errand: fc.constantFrom(...errands),
  counter: fc.constantFrom(...counters),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

/** A morning at three counters: who comes, who is called, who is sent about. */
export const anyMorning = fc.record({
  headStarts: fc.record({
    'walk-in': fc.integer({ min: 0, max: 5 }),
    'needs-a-hand': fc.integer({ min: 0, max: 60 }),
    booking: fc.integer({ min: 0, max: 60 }),
  }),
  serves: fc.tuple(...counters.map(() => fc.subarray([...errands], { minLength: 1 }))),
  steps: fc.array(anyStep, { minLength: 20, maxLength: 80, size: 'max' }),
})
export type Morning = typeof anyMorning extends fc.Arbitrary<infer M> ? M : never

/** A press of Next at a free counter: whom it might have called then, and what came of it. */
export interface NextPress {
  readonly mayCall: readonly Ticket[]
  readonly decision: Decision
}

/** Plays a morning, and tells of each press of Next. */
export function nextPresses({ headStarts, serves, steps }: Morning): NextPress[] {
  const day = emptyDay()
  const presses: NextPress[] = []
  let clock = instant('09:00')
  const press = (command: Command): Decision => {
    const decision = decide(day, command, clock, '2026-11-23')
    if (decision.ok) for (const event of decision.events) evolve(day, event)
    return decision
  }
  for (const [n, counter] of counters.entries()) press(openCounter(counter, serves[n]))
  for (const [n, step] of steps.entries()) {
    clock += step.minutes * 60_000
    const desk = deskOf(day, step)
    if (step.deed !== 'next') press(commandOf(day, step, headStarts, `t${n}`, clock))
    else {
      if (desk?.ticket) press(finish(desk.ticket, desk.id))
      presses.push({ mayCall: mayCall(day, desk), decision: press(callNext(step.counter)) })
    }
  }
  return presses
}

const deskOf = (day: Day, { counter }: Step): Counter | undefined => day.counters.get(counter)

function mayCall(day: Day, desk: Counter | undefined): Ticket[] {
  return [...day.tickets.values()].filter(({ state, line, errand }) =>
    state !== 'waiting' || !desk
      ? false
      : line === `counter:${desk.id}` || (line.startsWith('errand:') && desk.serves.includes(errand)),
  )
}

function commandOf(
  day: Day,
  step: Step,
  headStarts: Morning['headStarts'],
  fresh: string,
  now: number,
): Command {
  const { errand, counter, standing } = step
  const here = deskOf(day, step)?.ticket ?? ''
  const headStartMinutes = headStarts[standing]
  switch (step.deed) {
    case 'parks':
      return park(here, counter)
    case 'resumes':
      return resume([...day.tickets.values()].find(({ state }) => state === 'parked')?.id ?? '')
    case 'sends on':
      return transfer(here, counter, { errand })
    case 'sends to a counter':
      return transfer(here, counter, { counter: counters.find((other) => other !== counter) ?? '' })
    default:
      return issue(fresh, {
        errand,
        letter: 'P',
        class: standing,
        headStartMinutes,
        bookedAt: standing === 'booking' ? now + step.earlyMinutes * 60_000 : null,
      })
  }
}
