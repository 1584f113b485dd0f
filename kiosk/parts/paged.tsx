import { ArrowDown, ArrowUp } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../language.ts'

interface Reach {
  readonly up: boolean
  readonly down: boolean
}
const slackPixels = 4
/** Some lines stay, so that nobody loses the place. */
const pageShare = 0.85

/** Shows what is longer than its place page by page: two large buttons, since not everyone can drag. */
export function Paged({ children }: { readonly children: ComponentChildren }) {
  const view = useRef<HTMLDivElement>(null)
  const [{ up, down }, setReach] = useState<Reach>({ up: false, down: false })
  useEffect(() => {
    const box = view.current
    if (!box) return
    const look = () => setReach(reachOf(box))
    const watch = new ResizeObserver(look)
    watch.observe(box)
    if (box.firstElementChild) watch.observe(box.firstElementChild)
    box.addEventListener('scroll', look)
    return () => {
      watch.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [])
  const turn = (pages: number) =>
    view.current?.scrollBy({ top: pages * pageShare * view.current.clientHeight })
  return (
    <div class="paged">
      <div class="paged-view" ref={view}>
        <div>{children}</div>
      </div>
      {up || down ? (
        <div class="paged-turns">
          <button type="button" class="button quiet" disabled={!up} onClick={() => turn(-1)}>
            <ArrowUp strokeWidth={1.75} aria-hidden="true" />
            {t.value.pages.up}
          </button>
          <button type="button" class="button quiet" disabled={!down} onClick={() => turn(1)}>
            <ArrowDown strokeWidth={1.75} aria-hidden="true" />
            {t.value.pages.down}
          </button>
        </div>
      ) : null}
    </div>
  )
}

const reachOf = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): Reach => ({
  up: scrollTop > slackPixels,
  down: scrollTop + clientHeight < scrollHeight - slackPixels,
})
