import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { TicketState } from '../../server/contract/views.ts'
import type { TicketLine } from './line.ts'

const over: ReadonlySet<TicketState> = new Set(['served', 'absent', 'withdrawn', 'forgotten'])
const stillShownMs = 10 * 60_000

/** Once the visit is over: takes the ticket's address off the phone at once, and its number after a while. */
export function forgetWhenOver({ view, close }: Pick<TicketLine, 'view' | 'close'>): ReadonlySignal<boolean> {
  const isForgotten = signal(false)
  effect(() => {
    if (!view.value || !over.has(view.value.state)) return
    close()
    history.replaceState(null, '', '/t/-')
    setTimeout(() => {
      isForgotten.value = true
    }, stillShownMs)
  })
  return isForgotten
}
