import type { Power, PowerSupply } from '../devices.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'
import { readTextLines } from './text-lines.ts'

export interface NutSettings extends DriverSettings {
  /** The name of the UPS in NUT's ups.conf. */
  readonly ups: string
  readonly pollMs?: number
  /** For an answer, in milliseconds. */
  readonly answerMs?: number
}

const longestLine = 256

/**
 * A UPS, asked through NUT's server `upsd` on the same machine, mostly at port 3493: `GET VAR ups ups.status` is
 * answered `VAR ups ups.status "OL CHRG"`. OL means mains, OB battery, LB a low battery and FSD a forced shutdown.
 * Source: RFC 9271, 4.2.4 and 5.1.
 */
export function openNut({ ups, pollMs = 2000, answerMs = 2000, ...settings }: NutSettings): PowerSupply {
  const listeners: ((power: Power) => void)[] = []
  let power: Power = 'unknown'
  let polling: NodeJS.Timeout | null = null
  let waiting: NodeJS.Timeout | null = null
  const lines = readTextLines(longestLine, hear)
  const { line, record, close, ...device } = openLineDevice(settings, {
    answers: true,
    up: ask,
    bytes: lines.push,
    down() {
      lines.forget()
      rest()
      note('unknown')
    },
  })

  function ask(): void {
    rest()
    waiting = setTimeout(() => {
      record.note('silent', 'upsd does not answer')
      line.drop('upsd does not answer')
    }, answerMs)
    void line.send(Buffer.from(`GET VAR ${ups} ups.status\n`, 'latin1'))
  }

  function rest(): void {
    for (const timer of [polling, waiting]) if (timer) clearTimeout(timer)
    polling = null
    waiting = null
  }

  function hear(text: string | null): void {
    rest()
    polling = setTimeout(ask, pollMs)
    const status = /^VAR \S+ ups\.status "([^"]*)"$/.exec(text ?? '')?.[1]
    if (status !== undefined) {
      record.note(null)
      return note(powerOf(status.split(' ')))
    }
    // ERR DRIVER-NOT-CONNECTED and DATA-STALE: upsd is there, the UPS is not.
    record.note(text?.startsWith('ERR ') ? 'silent' : 'not-understood', 'upsd knows no state')
    note('unknown')
  }

  function note(now: Power): void {
    if (now === power) return
    power = now
    for (const listener of listeners) listener(now)
  }

  return {
    ...device,
    power: () => power,
    onPower: (listener) => void listeners.push(listener),
    async close() {
      rest()
      await close()
    },
  }
}

function powerOf(flags: readonly string[]): Power {
  if (flags.includes('FSD')) return 'low'
  if (flags.includes('OB')) return flags.includes('LB') ? 'low' : 'battery'
  return flags.includes('OL') ? 'mains' : 'unknown'
}
