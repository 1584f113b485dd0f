import type { Desk } from '../../server/contract/views.ts'

/** What the one large button does. */
export type Primary = 'open' | 'go-on' | 'call-next' | 'arrive' | 'finish'

/** Whoever is at the counter comes first, also in a break; then the counter itself; then the next in line. */
export function primaryOf({ counter, current }: Pick<Desk, 'counter' | 'current'>): Primary {
  if (current) return current.state === 'called' ? 'arrive' : 'finish'
  if (counter.state === 'closed') return 'open'
  return counter.state === 'paused' ? 'go-on' : 'call-next'
}
