import type { Chime } from '../devices.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'

export interface Lcus1Settings extends DriverSettings {
  /** 1 to 8. */
  readonly channel: number
  /** How long the contact stays closed, in milliseconds. */
  readonly ms: number
}

/**
 * A USB relay that obeys LCUS-1: `A0 channel state sum`, where the sum is that of the three bytes before; 9600 8N1.
 * It never answers, so it is well as long as its line stands. Source: LCUS-1 module data sheet.
 */
export function openLcus1Chime(settings: Lcus1Settings): Chime {
  let ringing: Promise<'rung' | 'unreachable'> | null = null
  const {
    line,
    record: _record,
    close,
    ...device
  } = openLineDevice(settings, {
    bytes() {},
    // A program that died while it rang left the contact closed.
    up: () => void line.send(relay(settings.channel, false)),
  })

  async function ringOnce(): Promise<'rung' | 'unreachable'> {
    if ((await line.send(relay(settings.channel, true))) !== 'all') return 'unreachable'
    await new Promise((after) => setTimeout(after, settings.ms))
    const off = await line.send(relay(settings.channel, false))
    return off === 'all' ? 'rung' : 'unreachable'
  }

  return {
    ...device,
    ring() {
      ringing ??= ringOnce().finally(() => {
        ringing = null
      })
      return ringing
    },
    async close() {
      await ringing
      await close()
    },
  }
}

function relay(channel: number, on: boolean): Buffer {
  const bytes = [0xa0, channel, on ? 1 : 0]
  return Buffer.of(...bytes, bytes.reduce((sum, byte) => sum + byte, 0) & 0xff)
}
