import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { answerOf, session } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { problemWords, t } from './words.ts'

interface Props {
  /** The old one was given by somebody else. */
  readonly given?: boolean
  readonly onDone?: () => void
}

/** The old password and the new one. */
export function PasswordForm({ given = false, onDone }: Props) {
  const [old, fresh] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const done = useSignal(false)
  const { busy, problem, ask } = useAsk()
  const words = t.value.password
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const json = { old: old.current?.value ?? '', new: fresh.current?.value ?? '' }
    done.value = false
    problem.value = json.old && json.new ? null : 'missing'
    if (problem.value) return (json.old ? fresh : old).current?.focus()
    const answer = await ask(() => answerOf(session.password.$put({ json })))
    if (!answer) return (problem.value === 'wrong-password' ? old : fresh).current?.select()
    for (const { current } of [old, fresh]) if (current) current.value = ''
    done.value = true
    onDone?.()
  }
  const isOld = problem.value === 'wrong-password'
  return (
    <form class="form" onSubmit={submit} noValidate>
      <Field
        id="old-password"
        label={given ? words.oldGiven : words.old}
        wrong={isOld ? problemWords(problem.value) : null}
        field={old}
        type="password"
        autocomplete="current-password"
        maxLength={200}
      />
      <Field
        id="new-password"
        label={words.new}
        hint={words.hint}
        wrong={isOld ? null : problemWords(problem.value)}
        field={fresh}
        type="password"
        autocomplete="new-password"
        maxLength={200}
      />
      <p role="status" class={done.value ? 'oneself-done' : ''}>
        {done.value ? words.done : null}
      </p>
      <button type="submit" class={`press${given ? ' primary' : ''}`} aria-busy={busy.value}>
        <span class="press-words">{t.value.save}</span>
      </button>
    </form>
  )
}
