import { signal } from '@preact/signals'
import type { EmulatedFault } from '../faults.ts'
import { act, look } from './ask.ts'

/** A ticket in the tray. */
export interface PrintedSlip {
  readonly id: number
  /** UTC milliseconds. */
  readonly at: number
  /** Empty where the ticket is a picture. */
  readonly text: string
  /** Dots across. */
  readonly wide: number
  /** Bytes that the printer did not know, in hexadecimal. */
  readonly unknown: readonly string[]
}

/** What the emulator tells of its printer. */
export interface Tray {
  readonly slips: readonly PrintedSlip[]
  readonly fault: EmulatedFault | null
  readonly address: string
  readonly devices: boolean
  /** There is a kiosk here, where a ticket can be taken. */
  readonly lobby: boolean
}

/** What lies there, newest first; null until it is known. */
export const tray = signal<Tray | null>(null)
/** The server has not answered last time. */
export const stale = signal(false)
/** The last choice of a fault did not arrive. */
export const refused = signal(false)

/** Looks what has been printed since. */
export async function lookIntoTray(): Promise<void> {
  const answer = await look('slips')
  stale.value = answer === 'silent' || !answer.ok
  if (answer !== 'silent' && answer.ok) tray.value = await answer.json()
}

/** Gives the printer a fault, or takes it away. */
export async function choose(fault: EmulatedFault | null): Promise<void> {
  const answer = await act('PUT', 'fault', { fault })
  refused.value = answer === 'silent' || !answer.ok
  await lookIntoTray()
}
