import { Field } from '../parts/field.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { useFocus } from '../parts/use-focus.ts'
import { changeClerk } from '../session.ts'
import { problemWords, t } from './words.ts'

interface Props {
  readonly id: number
  readonly name: string
  readonly onDone?: () => void
}

/** Six digits; the sixth asks at once. */
export function PinEntry({ id, name, onDone }: Props) {
  const pin = useFocus<HTMLInputElement>()
  const { busy, problem, ask } = useAsk()
  const words = t.value.change
  async function enter(event?: SubmitEvent): Promise<void> {
    event?.preventDefault()
    const done = await ask(() => changeClerk(id, pin.current?.value ?? ''))
    if (done) return onDone?.()
    if (pin.current) pin.current.value = ''
    pin.current?.focus()
  }
  return (
    <form class="form" onSubmit={enter} noValidate>
      <Field
        id="pin"
        label={words.label(name)}
        wrong={problemWords(problem.value)}
        field={pin}
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        onInput={({ currentTarget }) => {
          if (/^\d{6}$/.test(currentTarget.value)) void enter()
        }}
      />
      <button type="submit" class="press primary" aria-busy={busy.value}>
        <span class="press-words">{words.submit}</span>
      </button>
    </form>
  )
}
