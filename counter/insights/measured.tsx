import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Draws a picture as wide as there is room, so that its letters keep their size on any screen. */
export function Measured({ children }: { readonly children: (width: number) => ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null)
  const width = useSignal(0)
  useLayoutEffect(() => {
    const here = place.current
    if (!here) return
    const measure = () => {
      width.value = Math.floor(here.clientWidth)
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(here)
    return () => watch.disconnect()
  }, [])
  return (
    <div class="insights-picture" ref={place}>
      {width.value > 0 ? children(Math.max(320, width.value)) : null}
    </div>
  )
}
