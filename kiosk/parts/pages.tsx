import { useEffect, useRef, useState } from 'preact/hooks'
import { boxOf, followReach, nowhere, type Reach, turnPage } from '../reach.ts'
import { Turns } from './turns.tsx'

/** Turns the pages of what is longer than the screen. */
export function Pages() {
  const place = useRef<HTMLDivElement>(null)
  const [reach, setReach] = useState<Reach>(nowhere)
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
      <Turns {...reach} onTurn={turn} />
    </div>
  )
}
