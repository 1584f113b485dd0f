import type { Fault } from '../../devices.ts'

/** How a printer is, as its status bits tell. Source: Epson command reference, DLE EOT and GS a. */
export interface Condition {
  readonly offline: boolean
  readonly coverOpen: boolean
  readonly paperEnd: boolean
  readonly paperNearEnd: boolean
  readonly cutter: boolean
  readonly unrecoverable: boolean
  /** An error that passes by itself, as a hot head does, or one without a name. */
  readonly otherError: boolean
}

const well: Condition = {
  offline: false,
  coverOpen: false,
  paperEnd: false,
  paperNearEnd: false,
  cutter: false,
  unrecoverable: false,
  otherError: false,
}

const any = (byte: number, bits: number): boolean => (byte & bits) !== 0

/** From the answers to DLE EOT 1, 2, 3 and 4, in that order. */
export function fromStatus([offline = 0, cause = 0, error = 0, paper = 0]: readonly number[]): Condition {
  return {
    offline: any(offline, 0x08),
    coverOpen: any(cause, 0x04),
    paperEnd: any(cause, 0x20) || any(paper, 0x60),
    paperNearEnd: any(paper, 0x0c),
    cutter: any(error, 0x08),
    unrecoverable: any(error, 0x20),
    otherError: any(cause, 0x40) || any(error, 0x40),
  }
}

/** From the four bytes of Automatic Status Back. */
export function fromAutomatic([first, second, third]: readonly [number, number, number, number]): Condition {
  return {
    ...well,
    offline: any(first, 0x08),
    coverOpen: any(first, 0x20),
    cutter: any(second, 0x08),
    unrecoverable: any(second, 0x20),
    otherError: any(second, 0x40),
    paperNearEnd: any(third, 0x03),
    paperEnd: any(third, 0x0c),
  }
}

/** The one fault that somebody must see to first; null when the printer is ready. */
export function faultOf(condition: Condition): Fault | null {
  if (condition.unrecoverable) return 'unrecoverable'
  if (condition.cutter) return 'cutter'
  if (condition.coverOpen) return 'cover-open'
  if (condition.paperEnd) return 'no-paper'
  return condition.offline || condition.otherError ? 'offline' : null
}
