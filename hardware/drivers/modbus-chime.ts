import type { Chime, LineFault } from '../devices.ts'
import { type BusSettings, joinBus } from './modbus/bus.ts'
import { writeCoil } from './modbus/frames.ts'

export interface ModbusChimeSettings extends BusSettings {
  readonly unit: number
  readonly coil: number
  /** How long the contact stays closed, in milliseconds. */
  readonly ms: number
  readonly probeMs?: number
}

/** A bell must not go on ringing because one answer was lost. */
const triesToRelease = 3

/**
 * A bell on a Modbus relay: one coil is written on and off again by FC05, which every maker's relay knows; an order
 * to close for a while is not in the standard. So it is written off when the line comes up too, and every ten
 * seconds: a program that died while it rang left the contact closed.
 */
export function openModbusChime({
  unit,
  coil,
  ms,
  probeMs = 10_000,
  ...settings
}: ModbusChimeSettings): Chime {
  let ringing: Promise<'rung' | LineFault> | null = null
  const bus = joinBus(settings, probe)
  const put = (on: boolean) => bus.ask({ unit, body: writeCoil(coil, on) })
  const probing = setInterval(probe, probeMs)
  probe()

  /** Only a device that is asked can tell how it is. */
  function probe(): void {
    if (!ringing) void put(false)
  }

  async function release(): Promise<Buffer | LineFault> {
    let answer = await put(false)
    for (let tries = 1; tries < triesToRelease && typeof answer === 'string'; tries++) {
      answer = await put(false)
    }
    return answer
  }

  async function ringOnce(): Promise<'rung' | LineFault> {
    const on = await put(true)
    if (typeof on !== 'string') await new Promise((after) => setTimeout(after, ms))
    // Also after a fault: the order may have come through, and only its answer been lost.
    const off = await release()
    if (typeof on === 'string') return on
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
