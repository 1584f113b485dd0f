import type { Scanned } from '../server/contract/live.ts'
import type { Paper } from './paper.ts'
import type { Place } from './state.ts'

/** Nobody who stands here loses anything, or waits for just this. */
const free: readonly Place['at'][] = ['start', 'scanned', 'unread', 'check-in']

/** Whether somebody would lose something if another's number came over the whole screen now. */
export function isInTheMiddle(at: Place['at'], asking: boolean, paper: Paper): boolean {
  // A number whose paper is not out yet is only here to be read.
  if (at === 'ticket') return asking || paper !== 'printed'
  return asking || !free.includes(at)
}

/** Where the screen goes for what was held under the scanner. */
export function placeOf(scanned: Scanned): Place {
  if (scanned.kind === 'ticket') return { at: 'scanned', ticket: scanned.ticket }
  if (scanned.kind === 'booking' && scanned.booking) return { at: 'booking', booking: scanned.booking }
  return { at: 'unread', unread: scanned.kind }
}
