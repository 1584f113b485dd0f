import { useSignal } from '@preact/signals'
import type { PersonAnswer } from '../../server/contract/access.ts'
import { answerOf, people } from '../api.ts'
import { useList } from '../parts/use-list.ts'
import { AddPerson } from './add-person.tsx'
import { List } from './list.tsx'
import { PersonRow } from './person-row.tsx'
import { Secret } from './secret.tsx'
import { t } from './words.ts'

/** A password that somebody is to get. */
export interface Given {
  readonly name: string
  readonly password: string
}

/** Who may sign in, and as what. */
export function People() {
  const { list, failed, load } = useList<{ people: PersonAnswer[] }>(() => answerOf(people.$get()))
  const adding = useSignal(false)
  const given = useSignal<Given | null>(null)
  const { lead, add } = t.value.people
  const give = (what: Given) => {
    adding.value = false
    given.value = what
    void load()
  }
  return (
    <>
      <p class="access-lead">{lead}</p>
      {given.value ? <GivenPassword given={given.value} onClose={() => (given.value = null)} /> : null}
      {adding.value ? (
        <AddPerson onAdded={give} onCancel={() => (adding.value = false)} />
      ) : (
        <button type="button" class="press primary access-add" onClick={() => (adding.value = true)}>
          {add}
        </button>
      )}
      <List isThere={list.value !== null} failed={failed.value} onAgain={load}>
        <ul class="access-list">
          {list.value?.people.map((person) => (
            <PersonRow key={person.id} person={person} onChanged={load} onGiven={give} />
          ))}
        </ul>
      </List>
    </>
  )
}

function GivenPassword({ given, onClose }: { readonly given: Given; readonly onClose: () => void }) {
  const { heading, means, afterwards } = t.value.given
  return (
    <Secret
      heading={heading(given.name)}
      means={means}
      afterwards={afterwards}
      secret={given.password}
      onClose={onClose}
    />
  )
}
