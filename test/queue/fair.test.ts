import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ticket } from '../../server/queue/words.ts'
import { anyMorning, type Morning, type NextPress, nextPresses } from './morning.ts'

/** Holds for each press of Next in any morning. */
const always = (holds: (press: NextPress, morning: Morning) => void) =>
  fc.assert(
    fc.property(anyMorning, (morning) => {
      for (const press of nextPresses(morning)) holds(press, morning)
    }),
    { numRuns: 2000 },
  )

/** Each person who was called, with everybody who was left waiting though this counter serves them. */
const alwaysBetween = (holds: (called: Ticket, left: Ticket, morning: Morning) => void) =>
  always(({ mayCall, decision }, morning) => {
    const event = decision.ok ? decision.events[0] : undefined
    const called = mayCall.find(({ id }) => event?.type === 'TicketCalled' && event.ticket === id)
    if (called) for (const left of mayCall) if (left !== called) holds(called, left, morning)
  })

/** When somebody's wait begins to count: at the arrival, or at a booked time that is later. */
const counts = ({ arrival, bookedAt }: Ticket) => Math.max(arrival, bookedAt ?? 0)

test('two people of one class never overtake each other at a counter that serves both, but for a booked time', () => {
  alwaysBetween((called, left) => {
    if (called.class !== left.class) return
    expect(counts(called)).toBeLessThanOrEqual(counts(left))
    if (counts(called) === counts(left)) expect(called.order).toBeLessThan(left.order)
  })
})

test('coming before a booked time passes nobody over who has come by then', () => {
  alwaysBetween((called, left, { headStarts }) => {
    const early = called.bookedAt !== null && called.bookedAt > called.arrival
    if (!early || left.class === 'booking') return
    const others = headStarts[left.class as keyof typeof headStarts]
    const latest = counts(called) - (headStarts.booking - others) * 60_000
    expect(left.arrival).toBeGreaterThanOrEqual(latest)
  })
})

test('nobody overtakes by more than the difference of two head starts, however many come', () => {
  alwaysBetween((called, left, { headStarts }) => {
    const longest = Math.max(...Object.values(headStarts))
    const own = headStarts[left.class as keyof typeof headStarts]
    expect(called.arrival).toBeLessThanOrEqual(counts(left) + (longest - own) * 60_000)
  })
})

test('no counter idles while somebody waits whom it may call, and it calls nobody else', () => {
  always(({ mayCall, decision }) => {
    if (!decision.ok) return expect([decision.refusal, mayCall]).toEqual(['line-is-empty', []])
    expect(mayCall.map(({ id }) => id)).toContain(
      decision.events.map((event) => 'ticket' in event && event.ticket)[0],
    )
  })
})
