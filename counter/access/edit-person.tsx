import { useSignal } from '@preact/signals'
import type { PersonAnswer } from '../../server/contract/access.ts'
import type { Role } from '../../server/contract/rights.ts'
import { type Answer, answerOf, isRecord, people } from '../api.ts'
import { useAsk } from '../parts/use-ask.ts'
import type { Given } from './people.tsx'
import { Roles } from './roles.tsx'
import { Sure } from './sure.tsx'
import { problemWords, t } from './words.ts'

interface Props {
  readonly person: PersonAnswer
  readonly onChanged: () => void
  readonly onGiven: (given: Given) => void
}

/** Roles, the lock, a new password, and the way out. Each is in force at once. */
export function EditPerson({ person, onChanged, onGiven }: Props) {
  const { id, name, isMunicipal } = person
  const held = useSignal<readonly Role[]>(person.roles)
  const { busy, problem, ask } = useAsk()
  const { people: words, save } = t.value
  const one = people[':person']
  const param = { person: `${id}` }
  const change = async (request: () => Promise<Answer>) => {
    if (await ask(request)) onChanged()
  }
  const give = async () => {
    const done = await ask(() => answerOf(one.password.$post({ param })))
    if (done && isRecord(done.body)) onGiven({ name, password: String(done.body.password) })
  }
  const saveRoles = () => change(() => answerOf(one.roles.$put({ param, json: { roles: [...held.value] } })))
  return (
    <div class="form access-edit" aria-busy={busy.value}>
      {isMunicipal ? (
        <p>{words.municipalMeans}</p>
      ) : (
        <>
          <Roles id={`roles-${id}`} chosen={held.value} onChoose={(chosen) => (held.value = chosen)} />
          <div class="form-buttons">
            <button type="button" class="press primary" onClick={saveRoles}>
              {save}
            </button>
          </div>
        </>
      )}
      <p role="alert" class={problem.value ? 'refusal' : ''}>
        {problemWords(problem.value)}
      </p>
      <div class="form-buttons access-others">
        {isMunicipal ? null : (
          <button type="button" class="press" onClick={give}>
            {words.password}
          </button>
        )}
        <Lock person={person} onChange={change} />
        <Sure
          words={words.remove}
          label={`${words.remove}: ${name}`}
          question={words.removeAsk(name)}
          yes={words.yes}
          onYes={() => void change(() => answerOf(one.$delete({ param })))}
        />
      </div>
    </div>
  )
}

interface LockProps {
  readonly person: PersonAnswer
  readonly onChange: (request: () => Promise<Answer>) => void
}

function Lock({ person: { id, locked }, onChange }: LockProps) {
  const { lock, unlock } = t.value.people
  const request = () =>
    answerOf(people[':person'].lock.$put({ param: { person: `${id}` }, json: { locked: !locked } }))
  return (
    <button type="button" class="press" onClick={() => onChange(request)}>
      {locked ? unlock : lock}
    </button>
  )
}
