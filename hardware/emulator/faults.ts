/** What the emulated printer can be told to suffer from. */
export const emulatedFaults = [
  'no-paper',
  'near-end',
  'cover-open',
  'cutter',
  'unrecoverable',
  'offline',
  'slow',
  'stops-mid-job',
  'deaf',
] as const
export type EmulatedFault = (typeof emulatedFaults)[number]

const holding: ReadonlySet<EmulatedFault | null> = new Set([
  'no-paper',
  'cover-open',
  'cutter',
  'unrecoverable',
  'offline',
])

/** While it has such a fault, what was sent waits in the printer. */
export const holdsPaper = (fault: EmulatedFault | null): boolean => holding.has(fault)

/** The same two bits stand in DLE EOT 3 and in the second byte of Automatic Status Back. */
function errorBits(fault: EmulatedFault | null): number {
  if (fault === 'cutter') return 0x08
  return fault === 'unrecoverable' ? 0x20 : 0
}

/** One byte as DLE EOT `query` (1-4) is answered; source: the Epson command reference. */
export function realTimeStatus(query: number, fault: EmulatedFault | null): number {
  const always = 0x12
  if (query === 1) return holdsPaper(fault) ? always | 0x08 : always
  if (query === 2 && fault === 'cover-open') return always | 0x04
  if (query === 2 && fault === 'no-paper') return always | 0x20
  if (query === 2 && errorBits(fault) !== 0) return always | 0x40
  if (query === 3) return always | errorBits(fault)
  if (query === 4 && fault === 'no-paper') return always | 0x6c
  if (query === 4 && fault === 'near-end') return always | 0x0c
  return always
}

/** The four bytes of Automatic Status Back (GS a). */
export function automaticStatus(fault: EmulatedFault | null): Buffer {
  const first = 0x10 | (holdsPaper(fault) ? 0x08 : 0) | (fault === 'cover-open' ? 0x20 : 0)
  return Buffer.of(first, errorBits(fault), paperStatus(fault), 0)
}

/** One byte as GS r 1 is answered. */
export function paperStatus(fault: EmulatedFault | null): number {
  if (fault === 'no-paper') return 0x0f
  return fault === 'near-end' ? 0x03 : 0
}
