import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { WallCall } from '../../server/contract/views.ts'
import { accented, beginTurn, endWaiting, newestTurn, nextChange, noTurns, takeTurns } from './turns.ts'
import type { Voice } from './voice.ts'

export interface Following {
  readonly calls: ReadonlySignal<readonly WallCall[] | null>
  /** The lobby's time. */
  readonly now: () => number
  readonly isHeard: ReadonlySignal<boolean>
  readonly voice: Voice
}

/** Who is called right now. */
export interface Calling {
  /** The orders of the calls in the accent. */
  readonly inAccent: ReadonlySet<number>
  /** The order of the one that everybody should see first, or null. */
  readonly first: number | null
}

/** Who stands in the accent, kept up by the clock and the voice; each new call is also called aloud, once. */
export function followCalls({ calls, now, isHeard, voice }: Following): ReadonlySignal<Calling> {
  const calling = signal<Calling>({ inAccent: new Set(), first: null })
  let turns = noTurns
  let waking: ReturnType<typeof setTimeout> | undefined

  function show(): void {
    const here = performance.now()
    const heard = voice.heard.peek()
    const inAccent = accented(turns, here)
    // Whoever is heard stands in the accent to the end, also when that takes longer.
    calling.value = {
      inAccent: heard === null ? inAccent : new Set([...inAccent, heard]),
      first: heard ?? newestTurn(turns, here),
    }
    const change = nextChange(turns, here)
    clearTimeout(waking)
    if (change !== null) waking = setTimeout(show, Math.ceil(change - here))
  }

  effect(() => {
    if (calls.value === null) return
    const moment = { lobby: now(), here: performance.now(), isHeard: isHeard.peek() }
    turns = takeTurns(turns, calls.value, moment)
    show()
    for (const call of turns.fresh) voice.call(call)
  })
  effect(() => {
    const heard = voice.heard.value
    if (heard !== null) turns = beginTurn(turns, heard, performance.now())
    show()
  })
  effect(() => {
    if (!isHeard.value) turns = endWaiting(turns, performance.now())
    show()
  })
  return calling
}
