import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { TicketState, TicketView } from '../../server/contract/views.ts'

/** A call may still come. */
const awaits: ReadonlySet<TicketState> = new Set(['waiting', 'called', 'parked'])

/**
 * A locked phone hears no call, so the page keeps it from locking while one may come. The browser wants a touch first,
 * and takes the leave back whenever the page is out of sight; one that knows no such leave locks as ever.
 */
export function stayAwake(view: ReadonlySignal<TicketView | null>, isHeard: ReadonlySignal<boolean>): void {
  const isShown = signal(document.visibilityState === 'visible')
  document.addEventListener('visibilitychange', () => {
    isShown.value = document.visibilityState === 'visible'
  })
  const isNeeded = computed(() => isHeard.value && awaits.has(view.value?.state ?? 'served'))
  effect(() => {
    if (!isNeeded.value || !isShown.value) return
    const asked = navigator.wakeLock?.request('screen').catch(() => null)
    return () => void asked?.then((lock) => lock?.release())
  })
}
