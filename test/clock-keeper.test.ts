import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { steadyClock } from '../server/clock.ts'
import { keepClock } from '../server/clock-keeper.ts'
import { openLobby } from '../server/lobby.ts'
import { openClockAhead } from '../server/store/clock-ahead.ts'
import { openLog } from '../server/store/log.ts'
import { openDatabase } from '../server/store/open.ts'
import { fakeMachine, noon } from './fake-machine.ts'
import { issue } from './queue/commands.ts'
import { temporaryFolder } from './temporary.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A lobby whose machine lies a day behind the last number, and whose disk may refuse. */
async function doubtingLobby() {
  const machine = fakeMachine()
  const db = openDatabase(temporaryFolder())
  const log = openLog(db)
  let refuses = false
  const append: typeof log.append = (...facts) => {
    if (refuses) throw new Error('the disk is full')
    return log.append(...facts)
  }
  const clock = steadyClock({ last: 0 }, machine.source)
  const logger = pino({ level: 'silent' })
  const parts = { clock: clock.now, timeZone: () => 'Europe/Copenhagen', logger, probeEveryMs: 10 }
  const lobby = openLobby({ ...parts, log: { ...log, append } })
  await lobby.handle(issue('t1', { errand: 'pas', letter: 'P' }), 'kiosk')
  const kept = openClockAhead(db)
  const keep: typeof kept.keep = (ms) => {
    if (refuses) throw new Error('the disk is full')
    kept.keep(ms)
  }
  const ahead = { ...kept, keep }
  const keeper = keepClock({
    clock,
    lobby,
    ahead,
    isSynchronised: async () => null,
    changed: () => undefined,
    logger,
    lookEveryMs: 5,
  })
  onTestFinished(() => {
    keeper.close()
    lobby.close()
    db.close()
  })
  machine.step(-dayMs)
  machine.pass(minuteMs)
  const refuse = (does: boolean) => {
    refuses = does
  }
  return { machine, clock, lobby, ahead, keeper, refuse }
}

test('while the disk takes nothing the clock stays in doubt, and can be settled once it takes something', async () => {
  const { keeper, lobby, refuse } = await doubtingLobby()
  const before = keeper.doubt()
  expect(before).toMatchObject({ fault: 'stepped-back', lobby: noon + minuteMs })
  refuse(true)
  expect(await keeper.settle(noon - dayMs, 'staff:1')).toBe(false)
  expect(keeper.doubt()).toEqual(before)
  refuse(false)
  await vi.waitFor(() => expect(lobby.trouble()).toBe(false))
  expect(await keeper.settle(noon - dayMs, 'staff:1')).toBe(true)
  expect(keeper.doubt()).toBeNull()
})

test("while the disk takes nothing the lobby's own time is not said to be right either", async () => {
  const { keeper, refuse } = await doubtingLobby()
  const before = keeper.doubt()
  refuse(true)
  expect(await keeper.settle(noon + minuteMs, 'staff:1')).toBe(false)
  expect(keeper.doubt()).toEqual(before)
})

test('two who say at once what time it is, while the disk takes nothing, leave the doubt as it was', async () => {
  const { keeper, refuse } = await doubtingLobby()
  const before = keeper.doubt()
  refuse(true)
  const both = [noon - dayMs, noon + 2 * dayMs].map((to) => keeper.settle(to, 'staff:1'))
  expect(await Promise.all(both)).toEqual([false, false])
  expect(keeper.doubt()).toEqual(before)
})

test('a machine that is set right after somebody has said what time it is does not run ahead after a restart', async () => {
  const { keeper, machine, ahead } = await doubtingLobby()
  expect(await keeper.settle(noon + minuteMs, 'staff:1')).toBe(true)
  expect(ahead.read()).toBe(dayMs)
  machine.step(dayMs)
  await vi.waitFor(() => expect(ahead.read()).toBe(0))
  expect(keeper.doubt()).toBeNull()
})
