import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { answerOf, session } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { problemWords, t } from './words.ts'

/** Six digits for today, on this screen alone. */
export function PinForm() {
  const pin = useRef<HTMLInputElement>(null)
  const done = useSignal(false)
  const { busy, problem, ask } = useAsk()
  const words = t.value.pin
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const typed = pin.current?.value ?? ''
    done.value = false
    const answer = await ask(() => answerOf(session.pin.$put({ json: { pin: typed } })))
    if (answer && pin.current) pin.current.value = ''
    if (answer) done.value = true
    else pin.current?.select()
  }
  return (
    <form class="form" onSubmit={submit} noValidate>
      <p>{words.means}</p>
      <Field
        id="new-pin"
        label={words.label}
        wrong={problemWords(problem.value)}
        field={pin}
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
      />
      <p role="status" class={done.value ? 'oneself-done' : ''}>
        {done.value ? words.done : null}
      </p>
      <button type="submit" class="press primary" aria-busy={busy.value}>
        <span class="press-words">{words.save}</span>
      </button>
    </form>
  )
}
