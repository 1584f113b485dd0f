import { computed, type ReadonlySignal } from '@preact/signals'
import type { WallCall, WallView } from '../../server/contract/views.ts'
import type { Calling } from './follow.ts'
import { mostRows, rowsAfter } from './rows.ts'
import { stillShown } from './shown.ts'

interface Rows {
  readonly view: ReadonlySignal<WallView | null>
  /** The lobby's time. */
  readonly clock: ReadonlySignal<number>
  readonly calling: ReadonlySignal<Calling>
}

/** The calls on the wall, each in its place. */
export function followRows({ view, clock, calling }: Rows): ReadonlySignal<readonly WallCall[]> {
  let rows: readonly WallCall[] = []
  return computed(() => {
    rows = rowsAfter(rows, stillShown(view.value?.calls ?? [], clock.value), calling.value)
    return rows.slice(0, mostRows)
  })
}
