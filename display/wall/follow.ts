import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { WallCall } from '../../server/contract/views.ts'
import { accented, nextChange, noTurns, takeTurns } from './turns.ts'

export interface Following {
  readonly calls: ReadonlySignal<readonly WallCall[] | null>
  /** The lobby's time. */
  readonly now: () => number
  /** Calls somebody aloud. */
  readonly callAloud: (call: WallCall) => void
}

/** The orders of the calls in the accent, kept up by the clock; each new call is also called aloud, once. */
export function followCalls({ calls, now, callAloud }: Following): ReadonlySignal<ReadonlySet<number>> {
  const inAccent = signal<ReadonlySet<number>>(new Set())
  let turns = noTurns
  let waking: ReturnType<typeof setTimeout> | undefined

  function show(): void {
    const here = performance.now()
    inAccent.value = accented(turns, here)
    const change = nextChange(turns, here)
    clearTimeout(waking)
    if (change !== null) waking = setTimeout(show, Math.ceil(change - here))
  }

  effect(() => {
    if (calls.value === null) return
    turns = takeTurns(turns, calls.value, { lobby: now(), here: performance.now() })
    show()
    for (const call of turns.fresh) callAloud(call)
  })
  return inAccent
}
