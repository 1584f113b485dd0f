import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { DiskFree } from '../../server/health/disk.ts'
import { openFigures } from '../../server/metrics/figures.ts'
import { openMetrics } from '../../server/metrics/metrics.ts'
import { emptyDay } from '../../server/queue/evolve.ts'

/** A quiet lobby's figures, beside a disk that the test changes. */
function figuresWith(disk: () => DiskFree | null) {
  const day = emptyDay()
  const metrics = openMetrics({
    figures: openFigures(),
    facts: { last: () => 0, after: () => [], beforeToday: () => 0 },
    lobby: { now: () => 7000, read: (read) => Promise.resolve(read(day)) },
    devices: () => [],
    screens: () => [],
    health: { causes: () => [] },
    copies: () => ({ now: 0, places: [], encrypted: false, days: 1, proving: false }),
    disk,
    file: '/nowhere/lobby.db',
    version: 'test',
    logger: pino({ level: 'silent' }),
  })
  onTestFinished(metrics.close)
  return metrics
}

test('a disk that cannot be asked takes no other figure away, and is not told of as a full one', async () => {
  let free: DiskFree | null = { freeBytes: 5, totalBytes: 9 }
  const metrics = figuresWith(() => free)
  expect((await metrics.read()).text).toContain('naeste_disk_free_bytes 5')
  free = null
  const { text } = await metrics.read()
  expect(text).not.toMatch(/^naeste_disk_free_bytes/m)
  expect(text).toContain('naeste_lobby_time_seconds 7')
  free = { freeBytes: 4, totalBytes: 9 }
  expect((await metrics.read()).text).toContain('naeste_disk_free_bytes 4')
})
