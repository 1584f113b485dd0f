import type { StaffCounter, StaffTicket, StaffView } from '../../server/contract/views.ts'

/** Whether a counter may call a waiting ticket by its turn. */
export const isFor = ({ id, serves }: Pick<StaffCounter, 'id' | 'serves'>, ticket: StaffTicket): boolean =>
  ticket.onlyAt === null ? serves.includes(ticket.errand) : ticket.onlyAt === id

/** Those who wait for this counter, in their order. */
export const waitingFor = (view: Pick<StaffView, 'waiting'>, counter: Pick<StaffCounter, 'id' | 'serves'>) =>
  view.waiting.filter((ticket) => isFor(counter, ticket))

export type Why = 'only-here' | 'booking' | 'needs-a-hand' | 'longest'

/** Why this one is next: the published rule in one word. */
export function whyNext({ onlyAt, class: rule }: Pick<StaffTicket, 'onlyAt' | 'class'>): Why {
  if (onlyAt !== null) return 'only-here'
  return rule === 'booking' || rule === 'needs-a-hand' ? rule : 'longest'
}
