import { expect, test, vi } from 'vitest'
import { isTrue, storm } from './storm.ts'

vi.setConfig({ testTimeout: 60_000 })

test('in a storm of faults every ticket tells the truth: printed once, not at all, or uncertain', async () => {
  const jobs = await storm(120, Math.random)
  expect(jobs.filter((job) => !isTrue(job))).toEqual([])
  expect(new Set(jobs.map(({ outcome }) => outcome)).size).toBeGreaterThan(2)
})
