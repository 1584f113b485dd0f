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

const isSet = (byte: number, bits: number): boolean => (byte & bits) !== 0

/** From the answers to DLE EOT 1, 2, 3 and 4, in that order. */
export function fromStatus([offline = 0, cause = 0, error = 0, paper = 0]: readonly number[]): Condition {
  return {
    offline: isSet(offline, 0x08),
    coverOpen: isSet(cause, 0x04),
    paperEnd: isSet(cause, 0x20) || isSet(paper, 0x60),
    paperNearEnd: isSet(paper, 0x0c),
    cutter: isSet(error, 0x08),
    unrecoverable: isSet(error, 0x20),
    otherError: isSet(cause, 0x40) || isSet(error, 0x40),
  }
}

/** From the four bytes of Automatic Status Back. */
export function fromAutomatic([first, second, third]: readonly [number, number, number, number]): Condition {
  return {
    ...well,
    offline: isSet(first, 0x08),
    coverOpen: isSet(first, 0x20),
    cutter: isSet(second, 0x08),
    unrecoverable: isSet(second, 0x20),
    otherError: isSet(second, 0x40),
    paperNearEnd: isSet(third, 0x03),
    paperEnd: isSet(third, 0x0c),
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
