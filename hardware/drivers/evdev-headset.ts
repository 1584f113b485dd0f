import type { Headset } from '../devices.ts'
import { type InputEvent, readInputEvents, switchEvent } from './evdev-events.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'

/** SW_HEADPHONE_INSERT */
const headphones = 2

/**
 * A socket for headphones that tells the kernel what is in it, as the sound card's or an assistive keypad's does.
 * What was in it before the line stood is not told, so it counts as empty until something changes.
 */
export function openEvdevHeadset(settings: DriverSettings): Headset {
  const listeners: ((isIn: boolean) => void)[] = []
  let isIn = false
  const events = readInputEvents(hear)
  const {
    line: _line,
    record,
    ...device
  } = openLineDevice(settings, {
    bytes: events.push,
    down() {
      events.forget()
      turn(false)
    },
  })

  function hear(event: InputEvent | null): void {
    if (!event) return record.note('not-understood', 'what came is no input event')
    record.note(null)
    if (event.type === switchEvent && event.code === headphones) turn(event.value !== 0)
  }

  function turn(now: boolean): void {
    if (now === isIn) return
    isIn = now
    for (const listener of listeners) listener(now)
  }

  return { ...device, isIn: () => isIn, onPlug: (listener) => void listeners.push(listener) }
}
