import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errandLine } from '../../server/queue/day.ts'
import { decide } from '../../server/queue/decide.ts'
import { emptyDay, evolve } from '../../server/queue/evolve.ts'
import type { Away, Command } from '../../server/queue/words.ts'
import { given, instant } from '../given.ts'
import {
  callNext,
  callTicket,
  closeCounter,
  comeBack,
  issue,
  leaveUntil,
  openCounter,
  undo,
  withdraw,
} from './commands.ts'
import { counterOpened, ticketIssued } from './facts.ts'

const noon: Away = { from: instant('12:00'), until: instant('12:20'), keptUntil: instant('12:35') }
const three = () =>
  given(counterOpened('3'), ticketIssued('P001')).goesOn(issue('P002'), issue('P003'), issue('P004'))
const line = (story: ReturnType<typeof three>) =>
  (story.day.lines.get(errandLine('pas')) ?? []).map(({ number }) => number)

test('whoever leaves until a time is called by nobody meanwhile, and misses no call', () => {
  const left = three().goesOn(leaveUntil('P001', noon))
  expect(line(left)).toEqual(['P002', 'P003', 'P004'])
  expect(left.goesOn(callNext('3')).day.tickets.get('P002')?.state).toBe('called')
  expect(left.day.tickets.get('P001')).toMatchObject({ state: 'away', away: noon, calls: 0 })
})

test('back in time they stand where they would have stood', () => {
  const back = three().goesOn(leaveUntil('P002', noon)).at('12:10').goesOn(issue('P005'), comeBack('P002'))
  expect(line(back)).toEqual(['P001', 'P002', 'P003', 'P004', 'P005'])
})

test('back early is no harm: the place is the same', () => {
  const back = three().goesOn(leaveUntil('P002', noon)).at('10:00').goesOn(comeBack('P002'))
  expect(line(back)).toEqual(['P001', 'P002', 'P003', 'P004'])
})

test('the place is kept to the last minute that the slip says', () => {
  const back = three().goesOn(leaveUntil('P001', noon)).at('12:35').goesOn(comeBack('P001'))
  expect(line(back)[0]).toBe('P001')
})

test('back later than the place was kept, they get an ordinary place at the end, with the same number', () => {
  const back = three().goesOn(leaveUntil('P001', noon)).at('12:36').goesOn(comeBack('P001'))
  expect(line(back)).toEqual(['P002', 'P003', 'P004', 'P001'])
})

test('a head start is kept, also when somebody comes back too late', () => {
  const story = given(counterOpened('3'))
    .at('09:10')
    .goesOn(issue('P001', { headStartMinutes: 10 }))
  const late = story.goesOn(leaveUntil('P001', noon)).at('12:50').goesOn(issue('P002'), comeBack('P001'))
  expect(line(late)).toEqual(['P001', 'P002'])
})

test('whoever was sent to one counter that closed meanwhile waits for all who serve the errand', () => {
  const story = given(counterOpened('3'), counterOpened('4')).goesOn(issue('P001', { onlyAt: '4' }))
  const back = story.goesOn(leaveUntil('P001', noon), closeCounter('4')).at('12:10').goesOn(comeBack('P001'))
  expect(line(back)).toEqual(['P001'])
})

test('one press at the kiosk gives number and slip', () => {
  const story = given(counterOpened('3')).goesOn(issue('P001', { away: noon }))
  expect(story.day.tickets.get('P001')?.state).toBe('away')
  story.when(callNext('3')).refuses('line-is-empty')
})

test('only who waits can leave until a time, and only who is away can come back', () => {
  const called = three().goesOn(callNext('3'))
  called.when(leaveUntil('P001', noon)).refuses('ticket-is-not-waiting')
  called.when(leaveUntil('P099', noon)).refuses('ticket-is-unknown')
  called.when(comeBack('P002')).refuses('ticket-is-not-away')
  called.when(comeBack('P099')).refuses('ticket-is-unknown')
})

test('a clerk may call them by hand, and take that back', () => {
  const called = three().goesOn(leaveUntil('P003', noon), callTicket('P003', '3'))
  expect(called.day.tickets.get('P003')).toMatchObject({ state: 'called', away: null })
  const undone = called.goesOn(undo('P003', '3'))
  expect(undone.day.tickets.get('P003')).toMatchObject({ state: 'away', away: noon })
})

test('who does not come back has left when they say so, and is forgotten when the day closes', () => {
  const away = three().goesOn(leaveUntil('P001', noon), leaveUntil('P002', noon))
  expect(away.goesOn(withdraw('P001')).day.tickets.get('P001')).toMatchObject({
    state: 'withdrawn',
    away: null,
  })
  expect(away.goesOn({ type: 'CloseDay' }).day.tickets.get('P002')?.state).toBe('forgotten')
})

interface Visitor {
  readonly comes: number
  /** When they come back, as ticks after they came; null for whoever waits on. */
  readonly back: number | null
  readonly kept: number
}

const anyVisitors = fc.array(
  fc.record({
    comes: fc.nat(20),
    back: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 2 }),
    kept: fc.integer({ min: 1, max: 30 }),
  }),
  { minLength: 1, maxLength: 25 },
)

/** One counter that calls and helps one person in each minute: when each was called, and the minutes with nobody to call. */
function morning(visitors: readonly Visitor[], mayLeave: boolean) {
  const day = emptyDay()
  const begins = instant('09:00')
  const called = new Map<string, number>()
  const idle: number[] = []
  const say = (command: Command, tick: number) => {
    const decision = decide(day, command, begins + tick * 60_000, '2026-11-23')
    if (decision.ok) for (const event of decision.events) evolve(day, event)
    return decision.ok
  }
  say(openCounter('3'), 0)
  for (let tick = 0; tick < 80; tick++) {
    visitors.forEach(({ comes, back, kept }, n) => {
      const until = begins + (comes + kept) * 60_000
      const away = { from: until, until, keptUntil: until }
      if (comes === tick) say(issue(`P${n}`, mayLeave && back !== null ? { away } : {}), tick)
      if (mayLeave && back !== null && comes + back === tick) say(comeBack(`P${n}`), tick)
    })
    if (!say(callNext('3'), tick)) {
      idle.push(tick)
      continue
    }
    const ticket = day.counters.get('3')?.ticket ?? ''
    called.set(ticket, tick)
    say({ type: 'Finish', counter: '3', ticket, outcome: 'settled' }, tick)
  }
  return { called, idle }
}

test('nobody who waits on is called later than if all had stayed, but for minutes in which nobody else was there', () => {
  let compared = 0
  fc.assert(
    fc.property(anyVisitors, (visitors) => {
      const stayed = morning(visitors, false)
      const left = morning(visitors, true)
      visitors.forEach(({ back }, n) => {
        if (back !== null) return
        const when = left.called.get(`P${n}`) ?? Number.POSITIVE_INFINITY
        // A counter that had nobody to call has done less than it could have: so much later, and no more.
        const lost = left.idle.filter((tick) => tick < when && !stayed.idle.includes(tick)).length
        expect(when).toBeLessThanOrEqual((stayed.called.get(`P${n}`) ?? 0) + lost)
        compared += 1
      })
    }),
    { numRuns: 400 },
  )
  expect(compared).toBeGreaterThan(1000)
})
