import type { Scan, Scanner } from '../../devices.ts'
import { type MemoryDevice, type MemorySettings, memoryDevice } from './plug.ts'

/** A scanner that a test holds codes under. */
export interface MemoryScanner extends Scanner, MemoryDevice {
  scan(scan: Scan): void
}

export function openMemoryScanner(settings: MemorySettings): MemoryScanner {
  const listeners: ((scan: Scan) => void)[] = []
  const device = memoryDevice('a scanner in memory', settings)
  return {
    ...device,
    onScan: (listener) => void listeners.push(listener),
    scan(scan) {
      if (device.state().fault) return
      for (const listener of listeners) listener(scan)
    },
  }
}
