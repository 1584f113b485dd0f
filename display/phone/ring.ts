import { effect, type ReadonlySignal } from '@preact/signals'
import type { TicketView } from '../../server/contract/views.ts'

const shakesMs = [400, 200, 400, 200, 800]
const times = 3
const apartMs = 2500

/** Shakes the phone and chimes, for each call anew, until the person has come. */
export function ringWhenCalled(view: ReadonlySignal<TicketView | null>, chime: () => void): void {
  let heard = 0
  let ringing: ReturnType<typeof setInterval> | undefined

  function ring(): void {
    let left = times
    const once = () => {
      // Before a first touch the browser refuses, and would write so into its log each time.
      if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(shakesMs)
      chime()
      left -= 1
      if (left === 0) clearInterval(ringing)
    }
    clearInterval(ringing)
    ringing = setInterval(once, apartMs)
    once()
  }

  effect(() => {
    const { state, calls } = view.value ?? { state: 'waiting', calls: 0 }
    if (state !== 'called') clearInterval(ringing)
    else if (calls > heard) ring()
    heard = state === 'called' ? calls : 0
  })
}
