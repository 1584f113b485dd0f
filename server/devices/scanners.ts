import type { Scan } from '../../hardware/devices.ts'
import type { Scanned } from '../contract/live.ts'
import type { Lobby } from '../lobby.ts'
import type { TicketId } from '../queue/words.ts'
import type { Scenes } from '../scenes.ts'
import { bookingView } from '../screens/booking.ts'
import { ticketView } from '../screens/ticket.ts'
import type { Slips } from '../slips.ts'
import type { Bookings } from '../store/bookings.ts'

export interface ScanParts {
  readonly lobby: Lobby
  readonly scenes: Scenes
  readonly slips: Slips
  readonly bookings: Pick<Bookings, 'find'>
}

/** What the kiosk shows to somebody who held this under its scanner. */
export function scanned(scan: Scan, { lobby, scenes, slips, bookings }: ScanParts): Promise<Scanned> {
  if (scan.kind === 'unknown') return Promise.resolve({ kind: 'unknown' })
  if (scan.kind === 'booking') {
    const booking = bookings.find(scan.code)
    return lobby.read((day) => ({ kind: 'booking', booking: booking && bookingView(scenes(day), booking) }))
  }
  return back(scan.ticket, lobby).then(() => show(scan.ticket, { lobby, scenes, slips }))
}

/** Whoever holds a slip under the scanner in its time says that they are back; before that they may only be looking. */
async function back(id: TicketId, lobby: Lobby): Promise<void> {
  const away = await lobby.read((day) => day.tickets.get(id)?.away ?? null)
  if (away && lobby.now() >= away.from) await lobby.handle({ type: 'ComeBack', ticket: id }, 'kiosk')
}

function show(id: TicketId, { lobby, scenes, slips }: Omit<ScanParts, 'bookings'>): Promise<Scanned> {
  return lobby.read((day) => {
    const ticket = day.tickets.get(id)
    if (!ticket) return { kind: 'unknown' }
    return { kind: 'ticket', ticket: ticketView(scenes(day), ticket, slips.state(ticket)) }
  })
}
