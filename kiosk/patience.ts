import { computed, effect } from '@preact/signals'
import { listening } from './ear/listening.ts'
import { language } from './language.ts'
import { behalf, needs } from './person.ts'
import { quietSeconds } from './quiet.ts'
import { anyway, asking, idle, type Place, place, startOver } from './state.ts'
import { paperFailed } from './ticket.ts'
import { fitted, larger } from './tools.ts'

/** A warning stands at least this long before the screen begins anew (WCAG 2.2.1). */
export const warningSeconds = 20

/** For how many seconds a screen waits for a touch; `slowness` is how many times longer it takes to take it in. */
export function patienceSeconds(at: Place['at'], withoutPaper: boolean, slowness: number): number {
  const answered = at === 'ticket' || at === 'scanned' || at === 'unread'
  return slowness * (answered && !withoutPaper ? 25 : 60)
}

/** Who listens, or reads large letters page by page, takes longer. */
const slowness = computed(() => (listening.value ? 3 : larger.value ? 1.6 : 1))

/** How long this screen waits in all. */
export const patience = computed(() => patienceSeconds(place.value.at, paperFailed.value, slowness.value))
export const secondsLeft = computed(() => Math.max(0, patience.value - quietSeconds.value))

/** A number or an answer shows by itself how long it still stands; who only listens is told. */
const answers: readonly Place['at'][] = ['ticket', 'scanned', 'unread']

/** Whether somebody would lose something if the screen began anew now. */
const losesSomething = (): boolean => {
  const { at } = place.value
  if (answers.includes(at)) return listening.value
  if (at !== 'start') return true
  const hasSaid = behalf.value || needs.value.length > 0 || language.value !== 'da'
  return hasSaid || fitted() || listening.value
}

/** Somebody seems to have gone, but may only be reading. */
export const doubting = computed(
  () => !idle.value && asking.value === null && secondsLeft.value <= warningSeconds && losesSomething(),
)

effect(() => {
  if (secondsLeft.value > 0 || asking.value !== null) return
  const wasAtStart = place.value.at === 'start'
  startOver()
  if (!wasAtStart) return
  idle.value = true
  anyway.value = false
})
