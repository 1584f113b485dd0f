import type { Button } from '../../devices.ts'
import { readTextLines } from '../../drivers/text-lines.ts'
import { type Outlet, openOutlet } from './outlet.ts'

export interface KeypadState {
  readonly connected: boolean
  /** The key pressed last, and whether somebody was there to hear it. */
  readonly pressed: { readonly button: Button; readonly heard: boolean } | null
  /** What was answered since; null for nothing yet. */
  readonly answer: KeypadAnswer | null
}

/** `OK P042 5`: the number at the counter, and how many wait; `NO` when a rule said no; else the line as it came. */
export type KeypadAnswer =
  | { readonly ok: boolean; readonly number: string | null; readonly waiting: number }
  | { readonly line: string }

/** A keypad for a counter, which says a word on a line for each key. */
export interface EmulatedKeypad {
  readonly outlet: Outlet
  /** Presses a key; false when nobody listens. */
  press(button: Button): boolean
  state(): KeypadState
}

const longestLine = 64

/** Opens it; protocol of `hardware/drivers/ascii-panel.ts`. */
export async function openKeypad(port: number): Promise<EmulatedKeypad> {
  let pressed: KeypadState['pressed'] = null
  let answer: KeypadAnswer | null = null
  const lines = readTextLines(longestLine, (line) => {
    if (line !== null) answer = readAnswer(line)
  })
  const outlet = await openOutlet({ port, bytes: lines.push, down: lines.forget })
  return {
    outlet,
    press(button) {
      answer = null
      const heard = outlet.send(Buffer.from(`${button.toUpperCase()}\r\n`, 'latin1'))
      pressed = { button, heard }
      return heard
    },
    state: () => ({ connected: outlet.connected(), pressed, answer }),
  }
}

function readAnswer(line: string): KeypadAnswer {
  const [, word, number, waiting] = /^(?:@\S+ +)?(OK|NO) (\S+) (\d+)$/.exec(line) ?? []
  if (!word || !number) return { line }
  return { ok: word === 'OK', number: number === '-' ? null : number, waiting: Number(waiting) }
}
