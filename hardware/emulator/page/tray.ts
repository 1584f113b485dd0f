import { signal } from '@preact/signals'
import type { EmulatedFault } from '../faults.ts'

/** A ticket in the tray. */
export interface PrintedSlip {
  readonly id: number
  /** UTC milliseconds. */
  readonly at: number
  readonly text: string
}

interface Tray {
  readonly slips: readonly PrintedSlip[]
  readonly fault: EmulatedFault | null
}

/** What lies there, newest first; null until it is known. */
export const tray = signal<Tray | null>(null)
/** The server has not answered last time. */
export const stale = signal(false)
/** The last choice of a fault did not arrive. */
export const refused = signal(false)

const everyMs = 1000

async function look(): Promise<void> {
  try {
    const answer = await fetch('/api/emulator/slips', { cache: 'no-store' })
    stale.value = !answer.ok
    if (answer.ok) tray.value = await answer.json()
  } catch {
    stale.value = true
  }
}

/** Looks into the tray once a second, for as long as the page is open. */
export async function keepLooking(): Promise<void> {
  await look()
  setTimeout(keepLooking, everyMs)
}

/** Gives the printer a fault, or takes it away. */
export async function choose(fault: EmulatedFault | null): Promise<void> {
  try {
    const answer = await fetch('/api/emulator/fault', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ fault }),
    })
    refused.value = !answer.ok
  } catch {
    refused.value = true
  }
  await look()
}
