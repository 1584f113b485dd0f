import type { Desk } from '../../server/contract/views.ts'
import type { Shortcut } from '../shortcuts.ts'

export type Secondary = Exclude<Shortcut, 'primary' | 'devices'>
/** Why a button can do nothing right now. */
export type Obstacle =
  | { readonly why: 'nobody-here' | 'somebody-here' | 'is-here' | 'closed' | 'paused' | 'nothing-to-undo' }
  | { readonly why: 'call-more'; readonly times: number }

/** What stands in the way of a secondary action, known before asking; null when nothing does. */
export function obstacleOf(action: Secondary, desk: Desk, callsBeforeAbsent: number): Obstacle | null {
  const { counter, current } = desk
  if (action === 'pause') return counter.state === 'closed' ? { why: 'closed' } : null
  if (action === 'undo') return desk.undo ? null : { why: 'nothing-to-undo' }
  if (action === 'choose') return whyNotChoose(desk)
  if (!current) return { why: 'nobody-here' }
  if (action !== 'recall' && action !== 'absent') return null
  if (current.state !== 'called') return { why: 'is-here' }
  const times = callsBeforeAbsent - current.calls
  return action === 'absent' && times > 0 ? { why: 'call-more', times } : null
}

function whyNotChoose({ counter, current }: Desk): Obstacle | null {
  if (current) return { why: 'somebody-here' }
  return counter.state === 'open' ? null : { why: counter.state }
}
