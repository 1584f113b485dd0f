import { useSignal } from '@preact/signals'
import type { Role } from '../../server/contract/rights.ts'
import { answerOf, isRecord, people } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { useFocus } from '../parts/use-focus.ts'
import type { Given } from './people.tsx'
import { Roles } from './roles.tsx'
import { problemWords, t } from './words.ts'

interface Props {
  readonly onAdded: (given: Given) => void
  readonly onCancel: () => void
}

/** A name and what the person's work needs; the password comes from the house. */
export function AddPerson({ onAdded, onCancel }: Props) {
  const name = useFocus<HTMLInputElement>()
  const held = useSignal<readonly Role[]>(['clerk'])
  const { busy, problem, ask } = useAsk()
  const { people: words, cancel } = t.value
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const wanted = name.current?.value.trim() ?? ''
    if (!wanted) {
      problem.value = 'name'
      return name.current?.focus()
    }
    const done = await ask(() => answerOf(people.$post({ json: { name: wanted, roles: [...held.value] } })))
    if (done && isRecord(done.body)) onAdded({ name: wanted, password: String(done.body.password) })
    else name.current?.focus()
  }
  return (
    <form class="form access-form" onSubmit={submit} noValidate>
      <h2>{words.add}</h2>
      <Field
        id="person-name"
        label={words.name}
        hint={words.nameHint}
        wrong={problemWords(problem.value === 'bad-input' ? 'name' : problem.value)}
        field={name}
        autocomplete="off"
        maxLength={80}
      />
      <Roles id="new-roles" chosen={held.value} onChoose={(chosen) => (held.value = chosen)} />
      <div class="form-buttons">
        <button type="submit" class="press primary" aria-busy={busy.value}>
          {words.submit}
        </button>
        <button type="button" class="press quiet" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  )
}
