import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { DeviceView } from '../../server/contract/devices.ts'
import { openDrills } from '../../server/crisis/drills.ts'
import type { Lobby } from '../../server/lobby.ts'
import { openDrillRows } from '../../server/store/drills.ts'
import { openDatabase } from '../../server/store/open.ts'
import { temporaryFolder } from '../temporary.ts'

const lookMs = 2000
const noPaper: DeviceView = { kind: 'printer', id: 'p', counter: null, condition: 'no-paper', since: 0 }

/** A drill that goes on beside a printer without paper, on a disk that can be made full. */
function drillWithoutPaper() {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const db = openDatabase(temporaryFolder())
  onTestFinished(() => void db.close())
  const rows = openDrillRows(db)
  rows.start(0)
  const disk = { isFull: false }
  const done = vi.fn<typeof rows.done>((...step) => {
    if (disk.isFull) throw new Error('database or disk is full')
    rows.done(...step)
  })
  const day = { crisis: { drill: false } }
  const changed: (() => void)[] = []
  const lobby = {
    now: () => 7,
    peek: (read: (now: typeof day) => unknown) => read(day),
    onChange: (listener: () => void) => changed.push(listener),
  } as unknown as Lobby
  const open = () =>
    openDrills({
      rows: { ...rows, done },
      lobby,
      devices: () => [noPaper],
      folderIsFresh: () => false,
      forgetEntered: () => undefined,
      logger: pino({ level: 'silent' }),
    })
  const raise = () => {
    day.crisis = { drill: true }
    for (const listener of changed) listener()
  }
  const steps = () => rows.list()[0]?.steps.map(({ step }) => step)
  return { open, disk, done, raise, steps }
}

test('a full disk during a drill ends no lobby, and what is still so when it takes again is kept', () => {
  const { open, disk, raise, steps } = drillWithoutPaper()
  disk.isFull = true
  const drills = open()
  onTestFinished(drills.close)
  raise()
  vi.advanceTimersByTime(lookMs)
  expect(steps()).toEqual([])
  disk.isFull = false
  vi.advanceTimersByTime(lookMs)
  expect(steps()).toEqual(['printer'])
})

test('what a drill has seen is written once, and again only after somebody took it away', () => {
  const { open, done, steps } = drillWithoutPaper()
  const drills = open()
  onTestFinished(drills.close)
  vi.advanceTimersByTime(5 * lookMs)
  expect(done.mock.calls.filter(([, step]) => step === 'printer')).toHaveLength(1)
  drills.tick('printer', false, 'lead')
  expect(steps()).toEqual(['server'])
  vi.advanceTimersByTime(lookMs)
  expect(steps()?.toSorted()).toEqual(['printer', 'server'])
})
