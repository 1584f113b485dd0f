import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { openCarrying } from '../../server/copies/carry.ts'
import type { Journal } from '../../server/store/journal.ts'
import { temporaryFolder } from '../temporary.ts'

afterEach(() => void vi.useRealTimers())

const illDisk = () => {
  throw new Error('the disk is ill')
}
const holds =
  "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'hold', place: 'a' })"

/** Copies whose thread has come to its end, while the lobby's clock stands still. */
async function endedThread(thread: string, ill: Partial<Journal>): Promise<() => string> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const script = join(temporaryFolder(), 'thread.mjs')
  writeFileSync(script, thread)
  let told = ''
  const write = (line: string) => {
    told += line
  }
  const journal: Journal = {
    news: () => ({ stretch: null, broken: false }),
    whole: () => null,
    size: () => 0,
    checkpoint: () => undefined,
    settle: () => undefined,
    follow: () => undefined,
    hold: () => undefined,
    release: () => undefined,
    close: () => undefined,
    ...ill,
  }
  const { end } = openCarrying({
    settings: { places: [], key: null, days: 7 },
    journal,
    file: 'naeste.db',
    script,
    standings: {},
    logger: pino({ level: 'error' }, { write }),
    now: () => 0,
  })
  onTestFinished(end)
  // The one looks at the log; the other begins anew.
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2), { timeout: 20_000 })
  return () => told
}

test('while the disk is ill copies that have ended begin anew later, and the lobby goes on', async () => {
  const whole = vi.fn(() => null)
  const told = await endedThread('', { whole })
  whole.mockImplementationOnce(illDisk)
  vi.advanceTimersByTime(5000)
  expect(told()).toContain('the disk is ill')
  expect(whole).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(5000)
  expect(whole).toHaveBeenCalledTimes(3)
})

test('a thread that ends while it holds the database begins anew, also where the disk is ill just then', async () => {
  const told = await endedThread(holds, { release: illDisk })
  expect(told()).toContain('the disk is ill')
})
