import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { WallCall } from '../../server/contract/views.ts'
import { accented, chimesBetween, nextChange, noTurns, takeTurns } from './turns.ts'

export interface Following {
  readonly calls: ReadonlySignal<readonly WallCall[] | null>
  /** The lobby's time. */
  readonly now: () => number
  readonly chime: () => void
}

/** The orders of the calls in the accent, kept up by the clock; chimes as each call's turn begins. */
export function followCalls({ calls, now, chime }: Following): ReadonlySignal<ReadonlySet<number>> {
  const inAccent = signal<ReadonlySet<number>>(new Set())
  let turns = noTurns
  let heardAt = performance.now()
  let waking: ReturnType<typeof setTimeout> | undefined

  function show(): void {
    const here = performance.now()
    if (chimesBetween(turns, heardAt, here) > 0) chime()
    heardAt = here
    inAccent.value = accented(turns, here)
    const change = nextChange(turns, here)
    clearTimeout(waking)
    if (change !== null) waking = setTimeout(show, Math.ceil(change - here))
  }

  effect(() => {
    if (calls.value === null) return
    turns = takeTurns(turns, calls.value, { lobby: now(), here: performance.now() })
    show()
  })
  return inAccent
}
