import type { Scan, Scanner } from '../devices.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'
import { readTextLines } from './text-lines.ts'

const longestCode = 512
const sameCodeMs = 1000
/** `]C1`, `]Q3`: which kind of code it was. Source: AIM symbology identifiers, ISO/IEC 15424. */
const aimPrefix = /^\][A-Za-z][0-9A-Za-z]/
/** The page of a ticket, or its id alone. */
const ticketCode = /^(?:https?:\/\/[^\s/]+\/t\/)?([0-9a-z]{9}-[\w-]{22})$/
const bookingCode = /^(?:NB-|BK-?)([A-Z0-9]{6,12})$/
/** Ten digits, mostly parted after six: a person's number, which nobody here may know. */
const personNumber = /^\D*\d{6}[-\s]?\d{4}\D*$/

/** A scanner of paper tickets and bookings: each code is a line; ours alone are told, and none is ever logged. */
export function openLineScanner(settings: DriverSettings): Scanner {
  const { now = Date.now } = settings
  const listeners: ((scan: Scan) => void)[] = []
  let last = { code: '', at: Number.NEGATIVE_INFINITY }
  const lines = readTextLines(longestCode, hear)
  const {
    line: _line,
    record,
    ...device
  } = openLineDevice(settings, { bytes: lines.push, down: lines.forget })

  function hear(text: string | null): void {
    if (text === null) return record.note('not-understood', 'a line too long for a code')
    record.note(null)
    const code = text.trim().replace(aimPrefix, '')
    // A person's number is not even remembered.
    if (code === '' || personNumber.test(code)) return
    const again = code === last.code && now() - last.at < sameCodeMs
    last = { code, at: now() }
    if (again) return
    for (const listener of listeners) listener(scanOf(code))
  }

  return { ...device, onScan: (listener) => void listeners.push(listener) }
}

function scanOf(code: string): Scan {
  const ticket = ticketCode.exec(code)?.[1]
  if (ticket) return { kind: 'ticket', ticket }
  const booking = bookingCode.exec(code.toUpperCase())?.[1]
  return booking ? { kind: 'booking', code: booking } : { kind: 'unknown' }
}
