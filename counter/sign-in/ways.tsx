import { useSignal } from '@preact/signals'
import type { WaysAnswer } from '../../server/contract/access.ts'
import { answerOf, session } from '../api.ts'
import { PinEntry } from '../oneself/pin-entry.tsx'
import { t } from '../oneself/words.ts'
import { useList } from '../parts/use-list.ts'
import '../parts/form.css'

/** The quicker ways in, where there are any: a PIN of today, or the municipality's own sign-in. */
export function Ways() {
  const { list } = useList<WaysAnswer>(() => answerOf(session.ways.$get()))
  const ways = list.value
  const here = ways?.here.filter(({ hasPin }) => hasPin) ?? []
  if (!ways || (here.length === 0 && !ways.municipality)) return null
  return (
    <div class="ways">
      {ways.municipality ? (
        <a class="press primary" href="/api/session/oidc/start">
          <span class="press-words">{t.value.municipality}</span>
        </a>
      ) : null}
      {here.length > 0 ? <Here people={here} /> : null}
      <p class="ways-or">{t.value.or}</p>
    </div>
  )
}

function Here({ people }: { readonly people: WaysAnswer['here'] }) {
  const chosen = useSignal<number | null>(null)
  const person = people.find(({ id }) => id === chosen.value)
  return (
    <section aria-labelledby="ways-heading">
      <h2 id="ways-heading">{t.value.here}</h2>
      <ul>
        {people.map(({ id, name }) => (
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
      {person ? <PinEntry key={person.id} id={person.id} name={person.name} /> : null}
    </section>
  )
}
