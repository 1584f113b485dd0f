import { randomFillSync } from 'node:crypto'
import type { Instant, TicketId } from './queue/words.ts'

const bytesAnId = 16
/** Asking the system for random bytes costs the same for one id as for hundreds. */
const pool = Buffer.alloc(bytesAnId * 256)
let used = pool.length

/** Begins with the time, so that the database appends; 128 random bits follow, so that nobody guesses it. */
export function ticketId(at: Instant): TicketId {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.toString('base64url', used, used + bytesAnId)
  used += bytesAnId
  return `${at.toString(36).padStart(9, '0')}-${random}`
}
