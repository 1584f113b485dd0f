import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { TicketView, Wait } from '../../server/contract/views.ts'

/**
 * A wait that was told some time ago, as it is now: each minute that passed is one less. It never says that it is
 * over, because only a call does; and what the lobby tells anew stands.
 */
export function countedDown({ medianMinutes, p80Minutes }: Wait, toldAt: number, now: number): Wait {
  if (medianMinutes === 0) return { medianMinutes, p80Minutes }
  const passed = Math.max(0, Math.floor((now - toldAt) / 60_000))
  const median = Math.max(1, medianMinutes - passed)
  return { medianMinutes: median, p80Minutes: Math.max(median + 1, p80Minutes - passed) }
}

/** When the lobby told the wait and the place that are on the page. */
export function whenTold(
  view: ReadonlySignal<TicketView | null>,
  clock: ReadonlySignal<number>,
): ReadonlySignal<number> {
  const toldAt = signal(clock.peek())
  let before = ''
  effect(() => {
    const { wait, ahead } = view.value ?? {}
    const now = JSON.stringify([wait, ahead])
    if (now === before) return
    before = now
    toldAt.value = clock.peek()
  })
  return toldAt
}
