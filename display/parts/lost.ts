import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Connection } from '../../server/contract/connect.ts'
import type { RoomKind } from '../../server/contract/live.ts'

/** Since when the screen has lost its lobby, in the lobby's time; null while it has not. */
export function lostAt<K extends RoomKind>({
  link,
  now,
  heardAt,
}: Connection<K>): ReadonlySignal<number | null> {
  const since = signal<number | null>(null)
  effect(() => {
    if (link.value === 'stale') since.value = since.peek() ?? heardAt() ?? now()
    else since.value = null
  })
  return since
}
