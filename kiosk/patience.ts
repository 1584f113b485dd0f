import { computed, effect } from '@preact/signals'
import { quietSeconds } from './quiet.ts'
import { anyway, asking, idle, type Place, place, startOver } from './state.ts'
import { paperFailed } from './ticket.ts'

/** A warning stands at least this long before the screen begins anew (WCAG 2.2.1). */
export const warningSeconds = 20

/** For how many seconds a screen waits for a touch. */
export function patienceSeconds(at: Place['at'], withoutPaper: boolean): number {
  if (at === 'ticket') return withoutPaper ? 60 : 25
  return at === 'scanned' || at === 'unread' ? 12 : 60
}

export const secondsLeft = computed(() =>
  Math.max(0, patienceSeconds(place.value.at, paperFailed.value) - quietSeconds.value),
)

/** Nothing is lost here when the screen begins anew. */
const withoutQuestion: readonly Place['at'][] = ['start', 'ticket', 'scanned', 'unread']

/** Somebody seems to have gone, but may only be reading. */
export const doubting = computed(
  () =>
    !withoutQuestion.includes(place.value.at) && asking.value === null && secondsLeft.value <= warningSeconds,
)

effect(() => {
  if (secondsLeft.value > 0 || asking.value !== null) return
  const wasAtStart = place.value.at === 'start'
  startOver()
  if (!wasAtStart) return
  idle.value = true
  anyway.value = false
})
