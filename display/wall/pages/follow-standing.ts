import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { WallCall, WallView } from '../../../server/contract/views.ts'
import type { WallPages } from '../../../server/contract/wall-pages.ts'
import type { Calling } from '../follow.ts'
import { stillShown } from '../shown.ts'
import { isQuiet, type Page, pagesFor, turnsOf } from './pages.ts'
import { type Standing, standNext } from './standing.ts'

interface Beside {
  readonly view: ReadonlySignal<WallView | null>
  readonly pages: ReadonlySignal<WallPages | null>
  /** The lobby's time. */
  readonly clock: ReadonlySignal<number>
  readonly calling: ReadonlySignal<Calling>
  readonly rows: ReadonlySignal<readonly WallCall[]>
  readonly isPortrait: ReadonlySignal<boolean>
}

/** The page beside the queue, or null where the wall stands without one. */
export function followStanding(beside: Beside): ReadonlySignal<Page | null> {
  const page = signal<Page | null>(null)
  let standing: Standing | null = null
  effect(() => {
    const view = beside.view.value
    if (view === null) return
    const now = beside.clock.value
    const pages = beside.pages.value
    const told = pagesFor(view, pages, now)
    const isCalled = beside.rows.value.length > 0
    const all = turnsOf({ told, isCalled, isPortrait: beside.isPortrait.value })
    const quiet = pages !== null && isQuiet(stillShown(view.calls, now), beside.calling.value.inAccent, now)
    // People read in their own time, however fast a demonstration goes.
    standing = standNext(standing, { all, isQuiet: quiet, here: Date.now() })
    page.value = standing === null || standing.since === null ? null : standing.entry.page
  })
  return page
}
