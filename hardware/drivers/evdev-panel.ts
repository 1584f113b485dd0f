import type { Button, ButtonPanel, Press } from '../devices.ts'
import { keyCodes } from './evdev-keys.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'

export interface EvdevPanelSettings extends DriverSettings {
  readonly counter: string
  /** Which key is which button, by the kernel's names without `KEY_`. */
  readonly keys?: Readonly<Record<string, Button>> | undefined
}

/** The large keys do what is done most. */
const usualKeys: Readonly<Record<string, Button>> = {
  KPENTER: 'next',
  KP0: 'again',
  KPPLUS: 'arrived',
  KPDOT: 'finish',
  KPMINUS: 'absent',
  KPASTERISK: 'park',
  KPSLASH: 'pause',
}

/** struct input_event on a 64-bit kernel: two times of 8 bytes, u16 type, u16 code, s32 value. */
const eventBytes = 24
const keyEvent = 1
const pressed = 1
/** EV_MAX, KEY_MAX and autorepeat: whatever claims more is no event. */
const [mostType, mostKey, mostValue] = [0x1f, 0x2ff, 2]

/**
 * A USB number pad, read from the kernel's event device; a key that is held down is one press.
 * Source: Linux, include/uapi/linux/input.h and input-event-codes.h.
 */
export function openEvdevPanel(settings: EvdevPanelSettings): ButtonPanel {
  const listeners: ((press: Press) => void)[] = []
  const keys = settings.keys ?? usualKeys
  const byCode = buttonsByCode(keys)
  let rest: Buffer = Buffer.alloc(0)

  const {
    line: _line,
    record,
    ...device
  } = openLineDevice(settings, {
    bytes(bytes) {
      const all = Buffer.concat([rest, bytes])
      const whole = all.length - (all.length % eventBytes)
      rest = all.subarray(whole)
      for (let at = 0; at < whole; at += eventBytes) {
        if (!hear(all.subarray(at, at + eventBytes))) return passOver()
      }
    },
    down: () => {
      rest = Buffer.alloc(0)
    },
  })

  for (const key of Object.keys(keys)) {
    if (keyCodes[key] === undefined) settings.log.warn({ device: settings.id, key }, 'no keypad has this key')
  }

  /** False when this is no event. */
  function hear(event: Buffer): boolean {
    const [type, code, value] = [event.readUInt16LE(16), event.readUInt16LE(18), event.readInt32LE(20)]
    if (type > mostType) return false
    if (type === keyEvent && (code > mostKey || value < 0 || value > mostValue)) return false
    record.note(null)
    const button = type === keyEvent && value === pressed ? byCode.get(code) : undefined
    if (button) for (const listener of listeners) listener({ counter: settings.counter, button })
    return true
  }

  /** The kernel gives whole events, so the next one begins with the next bytes that come. */
  function passOver(): void {
    rest = Buffer.alloc(0)
    record.note('not-understood', 'what came is no input event')
  }

  return { ...device, onPress: (listener) => void listeners.push(listener), tell() {} }
}

function buttonsByCode(keys: Readonly<Record<string, Button>>): ReadonlyMap<number, Button> {
  return new Map(
    Object.entries(keys).flatMap(([name, button]) => {
      const code = keyCodes[name]
      return code === undefined ? [] : [[code, button] as const]
    }),
  )
}
