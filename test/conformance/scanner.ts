import { expect, onTestFinished, test } from 'vitest'
import type { Scan, Scanner } from '../../hardware/devices.ts'
import { eventually } from '../hardware/eventually.ts'

export const ticketId = '0mfw2k1x0-Zk3vN0p9Qm4sT7yB1cD5eF'

/** A scanner with somebody holding codes under it. */
export interface TriedScanner {
  readonly scanner: Scanner
  readonly hold: (what: 'ticket' | 'booking' | 'something else') => void
  readonly pullOut: () => Promise<void> | void
  readonly putBack: () => Promise<void> | void
}

/** Everything the lobby counts on, whichever scanner stands there. */
export function scannerConforms(open: () => TriedScanner | Promise<TriedScanner>): void {
  async function tried() {
    const it = await open()
    const scans: Scan[] = []
    it.scanner.onScan((scan) => scans.push(scan))
    onTestFinished(() => it.scanner.close())
    await eventually(() => expect(it.scanner.state().fault).toBeNull())
    return { ...it, scans }
  }

  test('a ticket is known by its code', async () => {
    const { hold, scans } = await tried()
    hold('ticket')
    await eventually(() => expect(scans).toEqual([{ kind: 'ticket', ticket: ticketId }]))
  })

  test('a booking is known by its code, and whatever else is told to be unknown', async () => {
    const { hold, scans } = await tried()
    hold('booking')
    hold('something else')
    await eventually(() => expect(scans).toEqual([{ kind: 'booking', code: 'K7M2PQ' }, { kind: 'unknown' }]))
  })

  test('a scanner that is pulled out is told, and comes back by itself', async () => {
    const { scanner, hold, scans, pullOut, putBack } = await tried()
    await pullOut()
    await eventually(() => expect(scanner.state().fault).toBe('unreachable'))
    await putBack()
    await eventually(() => expect(scanner.state().fault).toBeNull())
    expect(scans).toEqual([])
    hold('ticket')
    await eventually(() => expect(scans).toHaveLength(1))
  })
}
