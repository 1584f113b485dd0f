import type { Scan } from '../../hardware/devices.ts'
import type { Scanned } from '../contract/live.ts'
import type { Lobby } from '../lobby.ts'
import type { Scenes } from '../scenes.ts'
import { ticketView } from '../screens/ticket.ts'
import type { Slips } from '../slips.ts'

export interface ScanParts {
  readonly lobby: Lobby
  readonly scenes: Scenes
  readonly slips: Slips
}

/** What the kiosk shows to somebody who held this under its scanner. */
export function scanned(scan: Scan, { lobby, scenes, slips }: ScanParts): Promise<Scanned> {
  if (scan.kind !== 'ticket') return Promise.resolve({ kind: scan.kind })
  return lobby.read((day) => {
    const ticket = day.tickets.get(scan.ticket)
    if (!ticket) return { kind: 'unknown' }
    return { kind: 'ticket', ticket: ticketView(scenes(day), ticket, slips.state(ticket)) }
  })
}
