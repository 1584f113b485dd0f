import { signal } from '@preact/signals'
import type { Button } from '../../devices.ts'
import type { ChimeState } from '../devices/chime.ts'
import type { Plug } from '../devices/devices.ts'
import type { DoorState } from '../devices/door.ts'
import type { KeypadState } from '../devices/keypad.ts'
import type { ScannerState } from '../devices/scanner.ts'
import type { SignState } from '../devices/sign.ts'
import { act, look } from './ask.ts'

interface Desk {
  readonly counter: string
  readonly plugs: readonly Plug[]
  readonly keypad: KeypadState
  readonly sign: SignState
  readonly chime: ChimeState
  readonly door: DoorState
  readonly scanner: ScannerState
}

/** How the devices are; null until it is known. */
export const desk = signal<Desk | null>(null)
/** The door was passed while nobody was there to count. */
export const uncounted = signal(false)
/** The paper that was chosen last has no code. */
export const codeless = signal(false)

const answerMs = 150

/** Looks how the devices are. */
export async function lookAtDesk(): Promise<void> {
  const answer = await look('devices')
  if (answer !== 'silent' && answer.ok) desk.value = await answer.json()
}

/** Looks at once, and again when an answer has had time to come. */
async function seeWhatCame(): Promise<void> {
  await lookAtDesk()
  setTimeout(lookAtDesk, answerMs)
}

const wasHeard = async (path: string, body: object): Promise<boolean> => {
  const answer = await act('POST', path, body)
  return answer !== 'silent' && answer.ok && (await answer.json()).heard === true
}

export async function pressKey(button: Button): Promise<void> {
  await act('POST', 'keypad', { button })
  await seeWhatCame()
}

export async function passDoor(event: 'in' | 'out' | 'power-lost'): Promise<void> {
  uncounted.value = !(await wasHeard('door', { event }))
  await seeWhatCame()
}

/** Holds a slip or a code under the scanner. */
export async function scan(what: { readonly slip: number } | { readonly code: string }): Promise<void> {
  const answer = await act('POST', 'scanner', what)
  codeless.value = answer !== 'silent' && answer.status === 409
  await seeWhatCame()
}
