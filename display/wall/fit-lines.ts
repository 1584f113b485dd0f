import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { WallLine } from '../../server/contract/views.ts'

/** Keeps a list of lines within its place: where not all fit, those stay away in which nobody waits. */
export function useFitting(lines: readonly WallLine[]): RefObject<HTMLUListElement> {
  const list = useRef<HTMLUListElement>(null)
  // Also when only a line's words have changed: they may need another row.
  useLayoutEffect(() => {
    if (list.current) keepWithin(list.current)
  }, [lines])
  useEffect(() => {
    const place = list.current
    if (!place) return
    const watch = new ResizeObserver(() => keepWithin(place))
    watch.observe(place)
    return () => watch.disconnect()
  }, [])
  return list
}

function keepWithin(list: HTMLUListElement): void {
  const lines = [...list.querySelectorAll<HTMLElement>('.line')]
  for (const line of lines) line.hidden = false
  list.classList.remove('tight')
  const empty = lines.filter((line) => line.dataset.waiting === '0')
  while (isTooHigh(list) && empty.length > 0) {
    const last = empty.pop()
    if (last) last.hidden = true
  }
  if (isTooHigh(list)) list.classList.add('tight')
}

/** By the lines' own boxes: large digits reach a little out of theirs, and are no reason to leave a line out. */
function isTooHigh(list: HTMLUListElement): boolean {
  const last = [...list.querySelectorAll<HTMLElement>('.line')].filter((line) => !line.hidden).at(-1)
  if (!last) return false
  return last.getBoundingClientRect().bottom > list.getBoundingClientRect().bottom + 1
}
