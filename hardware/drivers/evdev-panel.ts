import type { Button, ButtonPanel, Press } from '../devices.ts'
import { type InputEvent, keyEvent, readInputEvents } from './evdev-events.ts'
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

const pressed = 1

/**
 * A USB number pad, read from the kernel's event device; a key that is held down is one press.
 */
export function openEvdevPanel(settings: EvdevPanelSettings): ButtonPanel {
  const listeners: ((press: Press) => void)[] = []
  const keys = settings.keys ?? usualKeys
  const byCode = buttonsByCode(keys)
  const events = readInputEvents(hear)

  const {
    line: _line,
    record,
    ...device
  } = openLineDevice(settings, { bytes: events.push, down: events.forget })

  for (const key of Object.keys(keys)) {
    if (keyCodes[key] === undefined) settings.log.warn({ device: settings.id, key }, 'no keypad has this key')
  }

  function hear(event: InputEvent | null): void {
    if (!event) return record.note('not-understood', 'what came is no input event')
    record.note(null)
    const isPress = event.type === keyEvent && event.value === pressed
    const button = isPress ? byCode.get(event.code) : undefined
    if (button) for (const listener of listeners) listener({ counter: settings.counter, button })
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
