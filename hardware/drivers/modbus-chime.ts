import type { Chime, LineFault } from '../devices.ts'
import { type BusSettings, openBus } from './modbus/bus.ts'
import { writeCoil } from './modbus/frames.ts'

export interface ModbusChimeSettings extends BusSettings {
  readonly unit: number
  readonly coil: number
  /** How long the contact stays closed, in milliseconds. */
  readonly ms: number
  readonly probeMs?: number
}

/** A bell on a Modbus relay: one coil is written on, and off again. */
export function openModbusChime({
  unit,
  coil,
  ms,
  probeMs = 10_000,
  ...settings
}: ModbusChimeSettings): Chime {
  const bus = openBus(settings)
  let ringing: Promise<'rung' | LineFault> | null = null
  const put = (on: boolean) => bus.ask({ unit, body: writeCoil(coil, on) })
  // A program that died while it rang left the contact closed; and only a device that is asked can tell how it is.
  const release = () => void (ringing ?? put(false))
  const probing = setInterval(release, probeMs)
  release()

  async function ringOnce(): Promise<'rung' | LineFault> {
    const on = await put(true)
    if (typeof on === 'string') return on
    await new Promise((after) => setTimeout(after, ms))
    const off = await put(false)
    return typeof off === 'string' ? off : 'rung'
  }

  return {
    state: bus.state,
    ring() {
      ringing ??= ringOnce().finally(() => {
        ringing = null
      })
      return ringing
    },
    async close() {
      clearInterval(probing)
      await ringing
      await bus.close()
    },
  }
}
