import type { Power, PowerSupply } from '../../devices.ts'
import { type MemoryDevice, type MemorySettings, memoryDevice } from './plug.ts'

/** A UPS whose mains a test switches off. */
export interface MemoryPower extends PowerSupply, MemoryDevice {
  turn(power: Power): void
}

export function openMemoryPower(settings: MemorySettings): MemoryPower {
  const listeners: ((power: Power) => void)[] = []
  const device = memoryDevice('a UPS in memory', settings)
  let power: Power = 'mains'
  let told: Power = 'mains'

  /** What is not heard of counts as unknown. */
  function tell(): void {
    const now = device.state().fault ? 'unknown' : power
    if (now === told) return
    told = now
    for (const listener of listeners) listener(now)
  }

  return {
    ...device,
    suffer(fault) {
      device.suffer(fault)
      tell()
    },
    power: () => told,
    onPower: (listener) => void listeners.push(listener),
    turn(next) {
      power = next
      tell()
    },
  }
}
