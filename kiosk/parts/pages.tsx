import { ArrowDown, ArrowUp } from 'lucide-preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../language.ts'
import { boxOf, followReach, nowhere, type Reach, turnPage } from '../reach.ts'

/** Two large buttons through what is longer than the screen, since not everyone can drag. */
export function Pages() {
  const place = useRef<HTMLDivElement>(null)
  const [{ up, down }, setReach] = useState<Reach>(nowhere)
  useEffect(() => {
    const box = boxOf(place.current)
    return box ? followReach(box, setReach) : undefined
  }, [])
  const turn = (pages: number) => {
    const box = boxOf(place.current)
    if (box) turnPage(box, pages)
  }
  return (
    <div class="pages" ref={place}>
      {up || down ? (
        <>
          <button type="button" class="button quiet" aria-disabled={!up} onClick={() => turn(-1)}>
            <ArrowUp strokeWidth={1.75} aria-hidden="true" />
            {t.value.pages.up}
          </button>
          <button type="button" class="button quiet" aria-disabled={!down} onClick={() => turn(1)}>
            <ArrowDown strokeWidth={1.75} aria-hidden="true" />
            {t.value.pages.down}
          </button>
        </>
      ) : null}
    </div>
  )
}
