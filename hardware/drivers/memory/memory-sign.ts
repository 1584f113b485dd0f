import type { CounterSign, SignFace } from '../../devices.ts'
import { type MemoryDevice, type MemorySettings, memoryDevice } from './plug.ts'

/** A sign whose face a test reads; one that is pulled out is dark. */
export interface MemorySign extends CounterSign, MemoryDevice {
  shows(): SignFace | null
}

export function openMemorySign(settings: MemorySettings): MemorySign {
  let wanted: SignFace | null = null
  const device = memoryDevice('a sign in memory', settings)
  return {
    ...device,
    show(face) {
      wanted = face
    },
    shows: () => (device.state().fault ? null : wanted),
  }
}
