import { useSignal } from '@preact/signals'
import type { PersonAnswer } from '../../server/contract/access.ts'
import { EditPerson } from './edit-person.tsx'
import type { Given } from './people.tsx'
import { t } from './words.ts'

interface Props {
  readonly person: PersonAnswer
  readonly onChanged: () => void
  readonly onGiven: (given: Given) => void
}

/** Somebody who may sign in; what can be changed about them opens beneath. */
export function PersonRow({ person, onChanged, onGiven }: Props) {
  const open = useSignal(false)
  const { people: words, roleNames, edit, close } = t.value
  const held = person.roles.map((role) => roleNames[role]).join(', ')
  return (
    <li>
      <div class="access-row">
        <div>
          <h2>{person.name}</h2>
          <p class="access-more">{held || words.noRole}</p>
          <States person={person} />
        </div>
        <button
          type="button"
          class="press quiet"
          aria-expanded={open.value}
          aria-label={open.value ? undefined : words.edit(person.name)}
          onClick={() => (open.value = !open.value)}
        >
          {open.value ? close : edit}
        </button>
      </div>
      {open.value ? <EditPerson person={person} onChanged={onChanged} onGiven={onGiven} /> : null}
    </li>
  )
}

/** What one must know about somebody before changing anything. */
function States({ person: { locked, isMunicipal, mustChangePassword } }: Pick<Props, 'person'>) {
  const { states } = t.value.people
  const told = [
    ...(locked ? [states.locked] : []),
    ...(isMunicipal ? [states.municipal] : []),
    ...(mustChangePassword ? [states.mustChange] : []),
  ]
  return told.length > 0 ? <p class={`access-state${locked ? ' locked' : ''}`}>{told.join('. ')}</p> : null
}
