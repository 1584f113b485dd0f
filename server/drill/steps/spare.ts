import { join } from 'node:path'
import type { Got } from '../clerk.ts'
import type { Step } from '../record.ts'
import { copiesCurrent, dayAt, restoreTo, toldOf } from '../spare.ts'
import type { Stage } from '../stage.ts'

/** So long are numbers given up to the moment at which the machine goes. */
const busyMs = 2000

export const noMachine: Step<Stage> = {
  name: 'The machine is gone while numbers are given; a spare one takes the copy',
  expected: 'the spare serves the same day and the same numbers, and at most the last 1 s is lost',
  async act(stage) {
    await copiesCurrent(stage)
    const older = [...stage.answered]
    const before = { day: await dayAt(stage), told: await toldOf(stage, older) }
    const newer = await giveFor(stage, busyMs)
    const goneAt = performance.now()
    await stage.lobby.killAll()
    const spare = join(stage.folder, 'spare')
    await restoreTo(stage, spare)
    stage.lobby = await stage.start(spare)
    const servesMs = performance.now() - goneAt
    const after = { day: await dayAt(stage), told: await toldOf(stage, older) }
    const other = older.filter(({ id }) => before.told.get(id) !== after.told.get(id))
    const lost = await lostOf(stage, newer)
    const lostMs = lost[0] ? goneAt - lost[0].at : 0
    const isSame = other.length === 0 && before.day === after.day
    const next = await stage.take()
    const saw = `the spare served after ${(servesMs / 1000).toFixed(1)} s: ${older.length + newer.length} numbers given, ${other.length} differ, ${lost.length} lost (${Math.round(lostMs)} ms), ${before.day === after.day ? 'the same day' : 'ANOTHER day'}; the next one is ${next.number}`
    // One second where the lobby may be away for two: a machine that is slower all over is given more of both.
    return { passed: isSame && lostMs <= stage.withinMs / 2, saw }
  },
}

/** A number, and when it was answered. */
interface Stamped extends Got {
  readonly at: number
}

/** Gives numbers one after the other, up to the moment at which it is done. */
async function giveFor(stage: Stage, ms: number): Promise<readonly Stamped[]> {
  const given: Stamped[] = []
  const end = performance.now() + ms
  while (performance.now() < end) {
    given.push({ ...(await stage.take()), at: performance.now() })
    // A kiosk is never quicker than this.
    await new Promise((over) => setTimeout(over, 50))
  }
  return given
}

/** Those that the spare knows nothing of, the first of them first. */
async function lostOf(stage: Stage, given: readonly Stamped[]): Promise<readonly Stamped[]> {
  const told = await toldOf(stage, given)
  return given.filter(({ id }) => told.get(id) === null)
}
