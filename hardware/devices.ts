/** What the lobby knows of its devices; every driver and every in-memory twin obeys the same unions. */

import type { Slip } from './slips.ts'

/** Why a printer says no: nothing of the slip is on paper. */
export type Fault = 'no-paper' | 'cover-open' | 'cutter' | 'offline' | 'unrecoverable' | 'unreachable'

/** `printed` was confirmed by the printer itself; `uncertain` was begun, but nobody confirmed its end. */
export type PrintOutcome = 'printed' | 'uncertain' | Fault

export interface TicketPrinter {
  /**
   * Prints one slip, after those before it. `job` is any text that names it in the log. Never rejects.
   * `begin` is called once, just before the first byte goes out, and must have kept that fact when it returns;
   * when it throws, nothing is sent.
   */
  print(job: string, slip: Slip, begin?: () => void): Promise<PrintOutcome>
  /** The present state, as far as it is known. */
  state(): PrinterState
  /** UTC milliseconds at which the driver last asked how the printer is, or tried to reach it. */
  lookedAt(): number
  close(): Promise<void>
}

export interface PrinterState {
  readonly fault: Fault | null
  readonly paperNearEnd: boolean
  /** UTC milliseconds since when this has been so. */
  readonly since: number
}

/**
 * Why any other device says no: its line cannot be opened (`unreachable`), it should have answered and did not
 * (`silent`), or what it sends makes no sense (`not-understood`).
 */
export type LineFault = 'unreachable' | 'silent' | 'not-understood'

export interface DeviceState {
  readonly fault: LineFault | null
  /** UTC milliseconds since when this has been so. */
  readonly since: number
}

/** A device on a line. It opens at once, never throws, and comes back by itself after it was pulled out. */
export interface Device {
  state(): DeviceState
  close(): Promise<void>
}

export const buttons = ['next', 'again', 'arrived', 'finish', 'absent', 'park', 'pause'] as const
/** What a clerk can press without a screen. */
export type Button = (typeof buttons)[number]

export interface Press {
  readonly counter: string
  readonly button: Button
}

/** What a press led to, for panels that can show it. */
export interface PanelAnswer {
  /** False when a rule said no; nothing has changed then. */
  readonly ok: boolean
  /** The number at the counter now. */
  readonly number: string | null
  /** How many wait for this counter. */
  readonly waiting: number
}

/** Keys at one counter, or at several. */
export interface ButtonPanel extends Device {
  onPress(listener: (press: Press) => void): void
  /** Does nothing where the panel cannot show it. */
  tell(counter: string, answer: PanelAnswer): void
}

/** What a counter's sign shows: two short lines. */
export interface SignFace {
  /** "P042", or empty. */
  readonly upper: string
  /** "Skranke 3", "Lukket" */
  readonly lower: string
  /** The number was called just now. */
  readonly calling: boolean
}

export interface CounterSign extends Device {
  /** Only the latest face counts; it is shown again when the sign comes back. */
  show(face: SignFace): void
}

export interface Chime extends Device {
  /** Rings once; a bell that is ringing already goes on. Never rejects. */
  ring(): Promise<'rung' | LineFault>
}

/** People who went through a door since the last report. */
export interface Passage {
  readonly entered: number
  readonly left: number
}

export interface PeopleCounter extends Device {
  onPassage(listener: (passage: Passage) => void): void
}

/** What somebody held under a scanner; anything else is dropped unread. */
export type Scan =
  | { readonly kind: 'ticket'; readonly ticket: string }
  | { readonly kind: 'booking'; readonly code: string }
  | { readonly kind: 'unknown' }

export interface Scanner extends Device {
  onScan(listener: (scan: Scan) => void): void
}

/** A socket at the kiosk into which somebody plugs headphones. */
export interface Headset extends Device {
  isIn(): boolean
  onPlug(listener: (isIn: boolean) => void): void
}

/** `low` means that the battery will not last: time to close. */
export type Power = 'mains' | 'battery' | 'low' | 'unknown'

/** What keeps the machine running when the mains fail. */
export interface PowerSupply extends Device {
  power(): Power
  onPower(listener: (power: Power) => void): void
}
