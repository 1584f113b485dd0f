import type { Instant, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { waitingFor } from './line.ts'

/** What a desk can hear: somebody came to its empty line, or somebody who was set aside is due. */
export type Sound = 'came' | 'due'

/** What a sound depends on. */
export type Heard = Pick<StaffView, 'waiting' | 'parked' | 'desk'>

/**
 * What is to be heard when one view follows another. Whoever serves somebody hears nobody come; a counter that is
 * closed or has a break hears nothing.
 */
export function soundBetween(before: Heard, after: Heard): Sound | null {
  const { desk } = after
  if (!desk || before.desk?.counter.id !== desk.counter.id || desk.counter.state !== 'open') return null
  if (desk.current || before.desk.current) return null
  const wasEmpty = waitingFor(before, before.desk.counter).length === 0
  return wasEmpty && waitingFor(after, desk.counter).length > 0 ? 'came' : null
}

/** Whoever was set aside and said a time that is over. */
export const isDue = ({ parked }: Pick<StaffTicket, 'parked'>, now: Instant): boolean =>
  parked !== null && parked.backAt !== null && parked.backAt <= now

/** Those who are due and whom this counter set aside, or a counter that has closed since. */
export function dueHere(
  { parked, desk, counters }: Pick<StaffView, 'parked' | 'desk' | 'counters'>,
  now: Instant,
) {
  if (!desk) return []
  const isMine = (by: string) =>
    by === desk.counter.id || counters.find(({ id }) => id === by)?.state === 'closed'
  return parked.filter((ticket) => isDue(ticket, now) && isMine(ticket.parked?.by ?? ''))
}
