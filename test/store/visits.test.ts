import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../server/queue/day.ts'
import { decide } from '../../server/queue/decide.ts'
import { emptyDay, evolve, replay } from '../../server/queue/evolve.ts'
import type { Command, Event } from '../../server/queue/words.ts'
import type { Db } from '../../server/store/database.ts'
import { openLog } from '../../server/store/log.ts'
import { openDatabase } from '../../server/store/open.ts'
import { rebuildVisits } from '../../server/store/rebuild.ts'
import { temporaryFolder } from '../temporary.ts'

const start = Date.UTC(2026, 10, 23, 9)
const errands = ['pas', 'mitid']

interface Step {
  readonly command: Command
  readonly minutes: number
}

/** Keeps each command that no rule refuses, as the lobby does. */
function live(db: Db, steps: readonly Step[]): Day {
  const log = openLog(db)
  const day = emptyDay()
  let at = start
  for (const { command, minutes } of steps) {
    at += minutes * 60_000
    const decision = decide(day, command, at, new Date(at).toISOString().slice(0, 10))
    if (!decision.ok) continue
    log.append(
      decision.events.map((event) => {
        evolve(day, event)
        return { event, day: day.date, actor: 'test' }
      }),
    )
  }
  return day
}

/** Each made-up day begins anew. */
const emptyLog = (db: Db) =>
  void db.exec('DROP TRIGGER IF EXISTS event_of_today_is_kept; DELETE FROM event; DELETE FROM visit')

const visits = (db: Db) =>
  db.prepare<[], Record<string, unknown>>('SELECT * FROM visit ORDER BY ticket, step').all()

const awhile = { from: start + 3_600_000, until: start + 4_800_000, keptUntil: start + 5_700_000 }
const ticket = fc.constantFrom('a', 'b', 'c', 'd')
const counter = fc.constantFrom('1', '2')
const holding = fc.option(ticket)
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ errand: fc.constantFrom(...errands) }).map(({ errand }) => take(errand)),
  },
  counter.map((c): Command => ({ type: 'OpenCounter', counter: c, serves: errands })),
  fc.record({ type: fc.constant('CallNext' as const), counter, holding: fc.constant(null) }),
  fc.record({ type: fc.constant('CallTicket' as const), counter, holding, ticket }),
  fc.record({ type: fc.constantFrom('Recall' as const, 'Arrive' as const), counter, ticket }),
  fc.record({
    type: fc.constant('Finish' as const),
    counter,
    ticket,
    outcome: fc.constantFrom('settled' as const, 'must-come-back' as const),
    why: fc.constantFrom('papers' as const, null),
  }),
  { weight: 4, arbitrary: fc.record({ type: fc.constant('Undo' as const), counter, ticket }) },
  fc.record({ type: fc.constant('MarkAbsent' as const), counter, ticket, minimumCalls: fc.constant(1) }),
  fc.record({ type: fc.constant('Park' as const), counter, ticket, reason: fc.constant('photo') }),
  fc.record({ type: fc.constantFrom('Resume' as const, 'Withdraw' as const, 'ComeBack' as const), ticket }),
  fc.record({ type: fc.constant('LeaveUntil' as const), ticket, away: fc.constant(awhile) }),
  fc.record({
    type: fc.constant('Transfer' as const),
    counter,
    ticket,
    to: fc.constant({ errand: 'mitid' }),
  }),
  fc.record({ type: fc.constant('AddErrand' as const), ticket, errand: fc.constant('mitid') }),
  fc.constant<Command>({ type: 'CloseDay' }),
  fc.constant<Command>({ type: 'ReopenDay' }),
)
/** Mostly one press soon after the other, so that a step can be taken back. */
const anyMinutes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 200 }) },
)
const take = (errand: string, id = 'unnamed'): Command => ({
  type: 'IssueTicket',
  ticket: id,
  idempotencyKey: null,
  errand,
  letter: errand === 'pas' ? 'P' : 'M',
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  behalf: false,
  bookedAt: null,
  capacity: null,
})

/** Each ticket gets a name of its own, as ids that are random are. */
function withNames(steps: readonly Step[]): Step[] {
  let issued = 0
  return steps.map(({ command, minutes }) =>
    command.type === 'IssueTicket'
      ? { minutes, command: { ...command, ticket: 'abcd'[issued++] ?? `later-${issued}` } }
      : { minutes, command },
  )
}

test('visits made anew from the log are equal to those kept along the way, whatever the day was like', () => {
  const folder = temporaryFolder()
  const db = openDatabase(folder)
  const day = fc.array(fc.record({ command: anyCommand, minutes: anyMinutes }), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(day, (steps) => {
      emptyLog(db)
      live(db, withNames(steps))
      const kept = visits(db)
      rebuildVisits(db)
      expect(visits(db)).toEqual(kept)
    }),
    { numRuns: 150 },
  )
  db.close()
})

test('each step of a visit is a row: sent on, parked, and settled in the end', () => {
  const db = openDatabase(temporaryFolder())
  const at = (ticket: string) => ({ counter: '1', ticket })
  live(db, [
    { minutes: 0, command: take('pas', 'a') },
    { minutes: 1, command: { type: 'OpenCounter', counter: '1', serves: errands } },
    { minutes: 1, command: { type: 'CallNext', counter: '1', holding: null } },
    { minutes: 1, command: { type: 'Recall', ...at('a') } },
    { minutes: 1, command: { type: 'Arrive', ...at('a') } },
    { minutes: 5, command: { type: 'Transfer', ...at('a'), to: { errand: 'mitid' } } },
    { minutes: 2, command: { type: 'CallNext', counter: '1', holding: null } },
    { minutes: 3, command: { type: 'Finish', ...at('a'), outcome: 'settled' } },
  ])
  const minute = (n: number) => start + n * 60_000
  expect(visits(db)).toMatchObject([
    {
      step: 1,
      errand: 'pas',
      arrival: minute(0),
      first_called: minute(2),
      called: minute(3),
      calls: 2,
      arrived: minute(4),
      ended: minute(9),
      ending: 'transferred',
      counter: '1',
    },
    {
      step: 2,
      errand: 'mitid',
      arrival: minute(0),
      queued: minute(9),
      first_called: minute(11),
      calls: 1,
      arrived: null,
      ended: minute(14),
      ending: 'settled',
    },
  ])
})

test('a step that was taken back leaves the rows as they were, and both facts stay in the log', () => {
  const db = openDatabase(temporaryFolder())
  const at = (ticket: string) => ({ counter: '1', ticket })
  const before: Step[] = [
    { minutes: 0, command: take('pas', 'a') },
    { minutes: 1, command: { type: 'OpenCounter', counter: '1', serves: errands } },
    { minutes: 1, command: { type: 'CallNext', counter: '1', holding: null } },
    { minutes: 1, command: { type: 'Recall', ...at('a') } },
    { minutes: 1, command: { type: 'Park', ...at('a'), reason: 'photo', minutes: 10 } },
  ]
  const undo: Step = { minutes: 0, command: { type: 'Undo', ...at('a') } }
  const rowsAfter = (...steps: Step[]) => {
    emptyLog(db)
    live(db, [...before, ...steps])
    return visits(db)
  }
  const call: Step = { minutes: 5, command: { type: 'CallTicket', ...at('a'), holding: null } }
  expect(rowsAfter(call, undo)).toEqual(rowsAfter())
  const transfer: Step = { minutes: 0, command: { type: 'Transfer', ...at('a'), to: { errand: 'mitid' } } }
  expect(rowsAfter(call, transfer, undo)).toEqual(rowsAfter(call))
  const finish: Step = {
    minutes: 1,
    command: { type: 'Finish', ...at('a'), outcome: 'must-come-back', why: 'papers' },
  }
  expect(rowsAfter(call, finish)).toMatchObject([{ ending: 'must-come-back', why: 'papers' }])
  expect(rowsAfter(call, finish, undo)).toEqual(rowsAfter(call))
  rowsAfter(call, finish, undo)
  const kept = db.prepare<[], { type: string }>('SELECT type FROM event ORDER BY seq DESC LIMIT 2').all()
  expect(kept.map(({ type }) => type)).toEqual(['StepUndone', 'TicketFinished'])
})

test('the time away with a slip is no wait and nothing set aside, whether one comes back, is called before, or gives up', () => {
  const minute = (n: number) => start + n * 60_000
  const away = { from: minute(60), until: minute(80), keptUntil: minute(95) }
  const after = (...then: Step[]) => {
    const db = openDatabase(temporaryFolder())
    live(db, [
      { minutes: 0, command: take('pas', 'a') },
      { minutes: 1, command: { type: 'OpenCounter', counter: '1', serves: errands } },
      { minutes: 1, command: { type: 'LeaveUntil', ticket: 'a', away } },
      ...then,
    ])
    return visits(db)
  }
  const call: Command = { type: 'CallTicket', counter: '1', ticket: 'a', holding: null }
  const joined = { arrival: minute(0), queued: minute(60), aside: 0, aside_since: null }
  expect(
    after({ minutes: 60, command: { type: 'ComeBack', ticket: 'a' } }, { minutes: 3, command: call }),
  ).toMatchObject([{ ...joined, first_called: minute(65) }])
  expect(after({ minutes: 60, command: call })).toMatchObject([{ ...joined, first_called: minute(62) }])
  expect(after({ minutes: 60, command: { type: 'Withdraw', ticket: 'a' } })).toMatchObject([
    { ...joined, first_called: null, ended: minute(62), ending: 'withdrawn' },
  ])
})

test('facts from before reasons and times were kept can still be read', () => {
  const db = openDatabase(temporaryFolder())
  live(db, [{ minutes: 0, command: take('pas', 'a') }])
  const old = (event: Event) => openLog(db).append([{ event, day: '2026-11-23', actor: 'test' }])
  const about = { at: start, ticket: 'a', counter: '1' }
  old({ type: 'TicketCalled', ...about })
  old({ type: 'TicketParked', ...about, reason: 'photo' })
  expect(replay(openLog(db).today()).tickets.get('a')?.parked).toEqual({
    reason: 'photo',
    by: '1',
    backAt: null,
  })
  old({ type: 'TicketFinished', ...about, outcome: 'must-come-back', onward: null })
  expect(visits(db)).toMatchObject([{ ending: 'must-come-back', why: null }])
})

test('somebody forgotten overnight is marked as not accurate', () => {
  const db = openDatabase(temporaryFolder())
  live(db, [
    { minutes: 0, command: take('pas', 'a') },
    { minutes: 24 * 60, command: take('pas', 'b') },
  ])
  expect(visits(db)).toMatchObject([
    { ticket: 'a', number: 'P001', ending: 'forgotten', accurate: 0 },
    { ticket: 'b', number: 'P001', ending: null, accurate: 1 },
  ])
})

test('the database itself forbids that one number is given twice on a day', () => {
  const db = openDatabase(temporaryFolder())
  const log = openLog(db)
  const fact = (ticket: string) =>
    ({
      event: {
        type: 'TicketIssued',
        at: start,
        ticket,
        number: 'P001',
        letter: 'P',
        sequence: 1,
        errand: 'pas',
        class: 'walk-in',
        headStartMinutes: 0,
        language: 'da',
        paper: false,
        behalf: false,
        bookedAt: null,
        idempotencyKey: null,
      },
      day: '2026-11-23',
      actor: 'test',
    }) as const
  log.append([fact('a')])
  expect(() => log.append([fact('b')])).toThrow(/UNIQUE/)
  expect(visits(db)).toHaveLength(1)
})
