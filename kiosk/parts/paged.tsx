import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { followReach, nowhere, type Reach, turnPage } from '../reach.ts'
import { Turns } from './turns.tsx'

/** Shows what is longer than its place page by page. */
export function Paged({ children }: { readonly children: ComponentChildren }) {
  const view = useRef<HTMLDivElement>(null)
  const [reach, setReach] = useState<Reach>(nowhere)
  useEffect(() => (view.current ? followReach(view.current, setReach) : undefined), [])
  return (
    <div class="paged">
      <div class="paged-view" ref={view}>
        <div>{children}</div>
      </div>
      {reach.up || reach.down ? (
        <div class="paged-turns">
          <Turns {...reach} onTurn={(pages) => view.current && turnPage(view.current, pages)} />
        </div>
      ) : null}
    </div>
  )
}
