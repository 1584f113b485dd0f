import type { Chime } from '../../devices.ts'
import { type MemoryDevice, type MemorySettings, memoryDevice } from './plug.ts'

/** A bell that counts how often it rang. */
export interface MemoryChime extends Chime, MemoryDevice {
  rung(): number
}

export function openMemoryChime({
  ms = 0,
  ...settings
}: MemorySettings & { readonly ms?: number }): MemoryChime {
  const device = memoryDevice('a bell in memory', settings)
  let count = 0
  let ringing: Promise<'rung'> | null = null

  async function ringOnce(): Promise<'rung'> {
    count += 1
    await new Promise((after) => setTimeout(after, ms))
    ringing = null
    return 'rung'
  }

  return {
    ...device,
    rung: () => count,
    async ring() {
      const { fault } = device.state()
      if (fault) return fault
      ringing ??= ringOnce()
      return ringing
    },
  }
}
