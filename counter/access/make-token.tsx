import { useSignal } from '@preact/signals'
import { type Scope, scopes } from '../../server/contract/rights.ts'
import { answerOf, isRecord, tokens } from '../api.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { useFocus } from '../parts/use-focus.ts'
import { problemWords, t } from './words.ts'

interface Props {
  readonly onMade: (made: { readonly name: string; readonly token: string }) => void
  readonly onCancel: () => void
}

const dayChoices = ['30', '90', '365', '730'] as const
type Days = (typeof dayChoices)[number]

/** Which program, what it may do, and for how long. */
export function MakeToken({ onMade, onCancel }: Props) {
  const name = useFocus<HTMLInputElement>()
  const held = useSignal<readonly Scope[]>([])
  const days = useSignal<Days>('365')
  const { busy, problem, ask } = useAsk()
  const { tokens: words, scopeNames, cancel } = t.value
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const wanted = name.current?.value.trim() ?? ''
    problem.value = wanted ? (held.value.length > 0 ? null : 'scopes') : 'name'
    if (problem.value === 'name') name.current?.focus()
    if (problem.value) return
    const json = { name: wanted, scopes: [...held.value], days: Number(days.value) }
    const done = await ask(() => answerOf(tokens.$post({ json })))
    if (done && isRecord(done.body)) onMade({ name: wanted, token: String(done.body.token) })
  }
  const isName = problem.value === 'name' || problem.value === 'bad-input'
  return (
    <form class="form access-form" onSubmit={submit} noValidate>
      <h2>{words.add}</h2>
      <Field
        id="token-name"
        label={words.name}
        hint={words.nameHint}
        wrong={isName ? problemWords('name') : null}
        field={name}
        autocomplete="off"
        maxLength={80}
      />
      <Choices
        id="token-scopes"
        legend={words.scopes}
        choices={scopes.map((value) => ({ value, name: scopeNames[value] }))}
        chosen={held.value}
        several
        onChoose={(chosen) => (held.value = chosen)}
      />
      <Choices
        id="token-days"
        legend={words.days}
        choices={dayChoices.map((value) => ({ value, name: words.dayChoices[Number(value)] ?? value }))}
        chosen={[days.value]}
        onChoose={([one = '365']) => (days.value = one)}
      />
      <p role="alert" class={problem.value && !isName ? 'refusal' : ''}>
        {isName ? null : problemWords(problem.value)}
      </p>
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
