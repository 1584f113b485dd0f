import { useSignal } from '@preact/signals'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { type Findable, find } from './find.ts'
import { closePanel } from './panel.ts'
import { useKeys } from './use-keys.ts'

interface Props<T extends Findable> {
  readonly heading: string
  readonly places: readonly T[]
  /** What is said where the list is empty before anything is written. */
  readonly none?: string
  /** Enter takes the first before anything is written, too. */
  readonly firstIsUsual?: boolean
  readonly onChoose: (place: T) => void
}

/** The field, what is written in it, what that leaves, and whether Enter takes the first of it. */
function useFinding<T extends Findable>({ places, firstIsUsual = false, onChoose }: Props<T>) {
  const field = useFocus<HTMLInputElement>()
  const written = useSignal('')
  const found = find(places, written.value)
  const takesFirst = firstIsUsual || written.value.trim() !== ''
  useKeys((event) => {
    if (event.key === 'Escape') return closePanel()
    const [first] = found
    const picks = event.key === 'Enter' && !event.repeat && document.activeElement === field.current
    if (picks && first && takesFirst) onChoose(first)
  })
  return { field, written, found, takesFirst }
}

/** A longer list that a few letters shorten; Enter in the field takes the first that is left. */
export function Finder<T extends Findable>(props: Props<T>) {
  const { field, written, found, takesFirst } = useFinding(props)
  const t = texts.value
  const { heading, places, none, onChoose } = props
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
      {found.length === 0 ? (
        <p class="found empty">{places.length === 0 ? (none ?? t.panel.none) : t.panel.none}</p>
      ) : (
        <Found found={found} marked={takesFirst} onChoose={onChoose} />
      )}
      <PressButton id="back" look="quiet" cap="Esc" onPress={closePanel}>
        {t.back}
      </PressButton>
    </section>
  )
}

function Found<T extends Findable>({ found, marked, onChoose }: FoundProps<T>) {
  return (
    <ul class="found">
      {found.map((place, index) => (
        <li key={place.id}>
          <PressButton
            id={`place-${place.id}`}
            {...(marked && index === 0 ? { cap: 'Enter' } : {})}
            onPress={() => onChoose(place)}
          >
            <span class="found-words">
              <span>{place.name}</span>
              {place.detail ? <small>{place.detail}</small> : null}
            </span>
          </PressButton>
        </li>
      ))}
    </ul>
  )
}

interface FoundProps<T extends Findable> extends Pick<Props<T>, 'onChoose'> {
  readonly found: readonly T[]
  /** Enter takes the first. */
  readonly marked: boolean
}
