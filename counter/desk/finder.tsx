import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { type Findable, find } from './find.ts'
import { closePanel } from './panel.ts'
import { useKeys } from './use-keys.ts'

interface Props<T extends Findable> {
  readonly heading: string
  readonly places: readonly T[]
  readonly onChoose: (place: T) => void
}

/** The field, what is written in it, and what that leaves. */
function useFinding<T extends Findable>(places: readonly T[], onChoose: (place: T) => void) {
  const field = useRef<HTMLInputElement>(null)
  const written = useSignal('')
  const found = find(places, written.value)
  useEffect(() => field.current?.focus(), [])
  useKeys((event) => {
    if (event.key === 'Escape') return closePanel()
    const [first] = found
    const picks = event.key === 'Enter' && !event.repeat && document.activeElement === field.current
    if (picks && first && written.value.trim()) onChoose(first)
  })
  return { field, written, found }
}

/** A longer list that a few letters shorten; Enter in the field takes the first that is left. */
export function Finder<T extends Findable>({ heading, places, onChoose }: Props<T>) {
  const { field, written, found } = useFinding(places, onChoose)
  const t = texts.value
  return (
    <section class="panel finder" aria-labelledby="panel-heading">
      <h3 id="panel-heading">{heading}</h3>
      <input
        ref={field}
        aria-label={t.panel.find}
        placeholder={t.panel.find}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          written.value = event.currentTarget.value
        }}
      />
      <Found places={found} marked={written.value.trim() !== ''} onChoose={onChoose} />
      <PressButton id="back" look="quiet" cap="Esc" onPress={closePanel}>
        {t.back}
      </PressButton>
    </section>
  )
}

function Found<T extends Findable>({ places, marked, onChoose }: FoundProps<T>) {
  if (places.length === 0) return <p class="found empty">{texts.value.panel.none}</p>
  return (
    <ul class="found">
      {places.map((place, index) => (
        <li key={place.id}>
          <PressButton
            id={`place-${place.id}`}
            {...(marked && index === 0 ? { cap: 'Enter' } : {})}
            onPress={() => onChoose(place)}
          >
            {place.name}
          </PressButton>
        </li>
      ))}
    </ul>
  )
}

interface FoundProps<T extends Findable> extends Omit<Props<T>, 'heading'> {
  /** Enter takes the first. */
  readonly marked: boolean
}
