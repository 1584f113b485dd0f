import { type Outlet, openOutlet } from './outlet.ts'

export interface ScannerState {
  readonly connected: boolean
  /** The code read last, and whether somebody was there to hear it. */
  readonly scanned: { readonly code: string; readonly heard: boolean } | null
}

/** A scanner, which sends each code with a CR after it. */
export interface EmulatedScanner {
  readonly outlet: Outlet
  /** Holds a code under it; false when nobody listens. */
  scan(code: string): boolean
  state(): ScannerState
}

/** Opens it; it says `]Q3` before a code, as scanners that tell the kind of a QR code do (ISO/IEC 15424). */
export async function openScanner(port: number): Promise<EmulatedScanner> {
  let scanned: ScannerState['scanned'] = null
  const outlet = await openOutlet({ port, bytes() {} })
  return {
    outlet,
    scan(code) {
      const heard = outlet.send(Buffer.from(`]Q3${code}\r`, 'latin1'))
      scanned = { code, heard }
      return heard
    },
    state: () => ({ connected: outlet.connected(), scanned }),
  }
}
