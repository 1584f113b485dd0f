import { vi } from 'vitest'

vi.setConfig({ testTimeout: 20_000 })

/** Waits until this holds, for as long as a busy machine may need. */
export const eventually = <T>(holds: () => T): Promise<T> =>
  vi.waitFor(holds, { timeout: 10_000, interval: 5 })
