import fc from 'fast-check'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { type SteadyClock, steadyClock } from '../../server/clock.ts'
import { keepClock } from '../../server/clock-keeper.ts'
import { type Lobby, openLobby } from '../../server/lobby.ts'
import type { Command } from '../../server/queue/words.ts'
import { openClockAhead } from '../../server/store/clock-ahead.ts'
import type { Db } from '../../server/store/database.ts'
import { openLog } from '../../server/store/log.ts'
import { openDatabase } from '../../server/store/open.ts'
import { rebuildVisits } from '../../server/store/rebuild.ts'
import { fakeMachine } from '../fake-machine.ts'
import { issue } from '../queue/commands.ts'
import { expectSound } from '../queue/sound.ts'
import { temporaryFolder } from '../temporary.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const logger = pino({ level: 'silent' })

interface Open {
  readonly db: Db
  readonly clock: SteadyClock
  readonly lobby: Lobby
}

/** One lobby that is opened, killed and opened again on the same disk and the same machine. */
function openHere(folder: string, machine: ReturnType<typeof fakeMachine>): Open {
  const db = openDatabase(folder)
  // Nothing here is about the disk, and thousands of waits for it would take minutes.
  db.exec('PRAGMA synchronous = OFF')
  const log = openLog(db)
  const clock = steadyClock({ last: log.lastAt(), aheadMs: openClockAhead(db).read() }, machine.source)
  const lobby = openLobby({ log, clock: clock.now, timeZone: () => 'Europe/Copenhagen', logger })
  return { db, clock, lobby }
}

async function settle({ db, clock, lobby }: Open, right: 'machine' | 'lobby'): Promise<void> {
  const doubt = clock.doubt()
  if (!doubt) return
  const keeper = keepClock({
    clock,
    lobby,
    ahead: openClockAhead(db),
    isSynchronised: async () => null,
    changed: () => undefined,
    logger,
  })
  expect(await keeper.settle(doubt[right], 'staff:1')).toBe(true)
  expect(clock.doubt()).toBeNull()
  keeper.close()
}

type Deed =
  | { readonly do: 'press'; readonly what: number }
  | { readonly do: 'pass' | 'step'; readonly ms: number }
  | { readonly do: 'restart' }
  | { readonly do: 'settle'; readonly right: 'machine' | 'lobby' }

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('press'), what: fc.nat(1000) }) as fc.Arbitrary<Deed>,
  },
  { weight: 4, arbitrary: ms('pass', 1000, minuteMs, 20 * minuteMs, hourMs, 9 * hourMs) },
  {
    weight: 2,
    arbitrary: ms(
      'step',
      90_000,
      -90_000,
      hourMs,
      -hourMs,
      30 * hourMs,
      -30 * hourMs,
      400 * dayMs,
      -400 * dayMs,
    ),
  },
  { weight: 2, arbitrary: fc.constant<Deed>({ do: 'restart' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settle'),
      right: fc.constantFrom('machine', 'lobby'),
    }) as fc.Arbitrary<Deed>,
  },
)
function ms(what: 'pass' | 'step', ...all: readonly number[]): fc.Arbitrary<Deed> {
  return fc.record({ do: fc.constant(what), ms: fc.constantFrom(...all) }) as fc.Arbitrary<Deed>
}

/** A press that makes sense as things stand. */
async function press({ lobby }: Open, what: number, newId: () => string): Promise<void> {
  const counter = String(1 + (what % 2))
  const command = await lobby.read((day): Command => {
    const ticket = day.counters.get(counter)?.ticket
    if (what % 5 < 2) return issue(newId(), { errand: 'pas', letter: 'P' })
    if (!day.counters.has(counter)) return { type: 'OpenCounter', counter, serves: ['pas'] }
    if (!ticket) return { type: 'CallNext', counter, holding: null }
    if (what % 7 === 0) return { type: 'Park', counter, ticket, reason: 'photo', minutes: 5 }
    if (what % 11 === 0) return { type: 'Undo', counter, ticket }
    return { type: 'Finish', counter, ticket, outcome: 'settled' }
  })
  const answer = await lobby.handle(command, 'staff:1')
  expect(answer).not.toMatchObject({ refusal: 'not-kept' })
}

const rows = (db: Db) => db.prepare('SELECT * FROM visit ORDER BY ticket, step').all()

function expectTold(db: Db): void {
  const twice = db
    .prepare(
      `SELECT day, body ->> 'number' AS number, count(*) AS times FROM event WHERE type = 'TicketIssued'
       GROUP BY 1, 2 HAVING times > 1`,
    )
    .all()
  expect(twice, 'each number once on each date').toEqual([])
  const negative = db
    .prepare(
      'SELECT * FROM visit WHERE first_called < queued OR ended < queued OR arrived < called OR aside < 0',
    )
    .all()
  expect(negative, 'no wait is negative').toEqual([])
  const lost = db
    .prepare(
      `SELECT body FROM event WHERE type = 'TicketIssued'
       AND body ->> 'ticket' NOT IN (SELECT ticket FROM visit)`,
    )
    .all()
  expect(lost, 'nobody is lost').toEqual([])
  const along = rows(db)
  rebuildVisits(db)
  expect(rows(db), 'visits are what the log says').toEqual(along)
}

test('whatever the clock does, and however often the lobby starts anew: numbers are unique, nobody is lost, waits are never negative', async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 10, maxLength: 60 }), async (all) => {
      const machine = fakeMachine()
      const folder = temporaryFolder()
      let open = openHere(folder, machine)
      for (const deed of all) {
        machine.pass(1000)
        if (deed.do === 'press') await press(open, deed.what, () => `t${made++}`)
        else if (deed.do === 'pass') machine.pass(deed.ms)
        else if (deed.do === 'step') machine.step(deed.ms)
        else if (deed.do === 'settle') await settle(open, deed.right)
        else {
          const before = await open.lobby.read((day) => structuredClone(day))
          open.lobby.close()
          open.db.close()
          open = openHere(folder, machine)
          expect(await open.lobby.read((day) => day)).toEqual(before)
        }
        expectSound(await open.lobby.read((day) => day))
        const now = open.clock.now()
        const future = await open.lobby.read((day) =>
          [...day.tickets.values()].filter(({ arrival }) => arrival > now),
        )
        expect(future, 'nobody comes later than now').toEqual([])
      }
      expectTold(open.db)
      open.lobby.close()
      open.db.close()
    }),
    { numRuns: Number(process.env.DAYS ?? 100), endOnFailure: true },
  )
}, 120_000)
