import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { clockTime, wordsIn } from '../../server/contract/format.ts'
import { isDraft } from '../draft.ts'
import { language } from '../language.ts'
import { house, lobby } from '../state.ts'

interface Props {
  readonly heading: ComponentChildren
  readonly lead?: ComponentChildren
  /** What the question is about. */
  readonly over?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The coloured head of each screen: whose house this is, the time, and the one thing that is asked or said. */
export function Band({ heading, lead, over, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  // A new screen is read from its title on, and the next key press meets its first button.
  useEffect(() => {
    // Beside a form it takes the keys from nobody who writes there.
    if (!isDraft || document.hasFocus()) title.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header class="band">
      <House />
      <div class="band-words">
        {over ? <p class="band-over">{over}</p> : null}
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {lead ? <p class="band-lead">{lead}</p> : null}
      </div>
      {children}
    </header>
  )
}

function House() {
  const here = house.value
  if (!here) return <div class="band-house" />
  return (
    <div class="band-house" data-unspoken>
      <span>{wordsIn(here.office, language.value)}</span>
      <Clock timeZone={here.timeZone} />
    </div>
  )
}

function Clock({ timeZone }: { readonly timeZone: string }) {
  const spoken = { language: language.value, timeZone }
  return <time>{clockTime(lobby.clock.value, spoken)}</time>
}
