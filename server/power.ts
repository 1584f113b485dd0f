import type { Logger } from 'pino'
import type { Power, PowerSupply } from '../hardware/devices.ts'

/** Whether the power lasts. */
export interface PowerWatch {
  /** The battery is nearly empty: no more numbers are given. */
  isLow(): boolean
  onChange(listener: () => void): void
  close(): void
}

/** A UPS under load may say "low" for a moment. */
const graceMs = 3000

/**
 * Low is a battery that stays low, on any UPS; it ends when every one is heard of and none is low. That the machine
 * goes off in order is NUT's own deed; what was answered is on the disk already.
 */
export function watchPower(
  supplies: readonly PowerSupply[],
  logger: Logger,
  graceTimeMs = graceMs,
): PowerWatch {
  const listeners: (() => void)[] = []
  let low = false
  let soon: NodeJS.Timeout | null = null

  function look(): void {
    const powers = supplies.map((supply) => supply.power())
    if (powers.includes('low')) soon ??= setTimeout(becomeLow, graceTimeMs)
    else cancel()
    if (low && powers.every((power) => power === 'mains' || power === 'battery')) become(false)
  }

  function becomeLow(): void {
    soon = null
    become(true)
  }

  function cancel(): void {
    if (soon) clearTimeout(soon)
    soon = null
  }

  function become(now: boolean): void {
    if (now === low) return
    low = now
    if (now) logger.warn('the battery is nearly empty: no more numbers are given')
    else logger.info('the power is back: numbers are given again')
    for (const listener of listeners) listener()
  }

  for (const supply of supplies) {
    supply.onPower((power: Power) => {
      logger.warn({ power }, 'the power has changed')
      look()
    })
  }
  look()
  return { isLow: () => low, onChange: (listener) => void listeners.push(listener), close: cancel }
}
