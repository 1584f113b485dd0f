import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { takeNumber } from '../../server/drill/clerk.ts'
import { setStage } from '../../server/drill/stage.ts'
import { type Figure, percentile } from './figures.ts'

const kills = 5
const program = join(import.meta.dirname, '..', '..', 'dist', 'server', 'supervise.js')

/** From a kill -9 of the server to the first number that a kiosk gets again, as `npm start` watches over it. */
export async function measureBack(): Promise<Figure[]> {
  const awayMs: number[] = []
  // A lobby of its own each time: one that falls again and again is started ever more slowly.
  for (let n = 0; n < kills; n++) awayMs.push(await killOnce())
  return [
    { name: 'Server killed to the next number, median', value: percentile(awayMs, 0.5), unit: 'ms' },
    {
      name: 'Server killed to the next number, longest',
      value: Math.max(...awayMs),
      unit: 'ms',
      limit: { atMost: 2000 },
    },
  ]
}

async function killOnce(): Promise<number> {
  const stage = await setStage({ program, withinMs: 60_000, now: Date.now() })
  try {
    await takeNumber(stage.address)
    const from = performance.now()
    stage.lobby.killServer()
    await takeNumber(stage.address, randomUUID())
    return performance.now() - from
  } finally {
    await stage.close()
  }
}
