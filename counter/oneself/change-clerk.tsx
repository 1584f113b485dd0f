import { useSignal } from '@preact/signals'
import type { WaysAnswer } from '../../server/contract/access.ts'
import { answerOf, session } from '../api.ts'
import { useList } from '../parts/use-list.ts'
import { session as whoIsHere } from '../session.ts'
import { PinEntry } from './pin-entry.tsx'
import { t } from './words.ts'

/** Those who signed in on this screen today, and the PIN that makes one of them the clerk. */
export function ChangeClerk({ onDone }: { readonly onDone: () => void }) {
  const { list } = useList<WaysAnswer>(() => answerOf(session.ways.$get()))
  const chosen = useSignal<number | null>(null)
  const words = t.value.change
  const me = whoIsHere.value !== null && typeof whoIsHere.value === 'object' ? whoIsHere.value.name : ''
  const others = list.value?.here.filter(({ name, hasPin }) => name !== me && hasPin) ?? []
  const person = others.find(({ id }) => id === chosen.value)
  return (
    <section>
      <h2 id="oneself-heading">{words.heading}</h2>
      {list.value ? <p>{others.length > 0 ? words.means : words.none}</p> : null}
      <ul class="oneself-people">
        {others.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="press"
              aria-pressed={id === chosen.value}
              onClick={() => {
                chosen.value = id
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {person ? <PinEntry key={person.id} id={person.id} name={person.name} onDone={onDone} /> : null}
    </section>
  )
}
