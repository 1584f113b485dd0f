import type { BookingView } from '../../server/contract/views.ts'

/** What came of a code: its booking, none, or no answer. */
export type Looked = BookingView | 'unknown' | 'too-many' | 'unreachable'

const withinMs = 4000

/** Asks the lobby for the booking of a code. */
export async function look(code: string): Promise<Looked> {
  try {
    const reply = await fetch(`/api/bookings/${code}`, { signal: AbortSignal.timeout(withinMs) })
    if (reply.ok) return await reply.json()
    if (reply.status === 429) return 'too-many'
    return reply.status === 404 || reply.status === 400 ? 'unknown' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
