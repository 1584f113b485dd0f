import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { ScreenKind } from '../../server/contract/access.ts'
import { answerOf, pairing } from '../api.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { problemWords, t } from './words.ts'

const kinds: readonly ScreenKind[] = ['kiosk', 'wall', 'sign']

/** The code that a screen shows, where it stands, and what it is. */
export function PairScreen({ onPaired }: { readonly onPaired: (name: string) => void }) {
  const code = useRef<HTMLInputElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const kind = useSignal<ScreenKind>('kiosk')
  const { busy, problem, ask } = useAsk()
  const words = t.value.screens
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const typed = {
      code: (code.current?.value ?? '').replace(/\s/g, ''),
      name: name.current?.value.trim() ?? '',
    }
    const missing = /^\d{6}$/.test(typed.code) ? (typed.name ? null : 'name') : 'code'
    problem.value = missing
    if (missing) return (missing === 'code' ? code : name).current?.focus()
    const done = await ask(() => answerOf(pairing.screens.$post({ json: { ...typed, kind: kind.value } })))
    if (!done) return code.current?.select()
    for (const { current } of [code, name]) if (current) current.value = ''
    onPaired(typed.name)
  }
  const about = (field: string, ...names: string[]) =>
    [field, ...names].includes(problem.value ?? '') ? problemWords(problem.value) : null
  return (
    <form class="form access-form" onSubmit={submit} noValidate>
      <h2>{words.add}</h2>
      <div class="access-pair">
        <Field
          id="screen-code"
          label={words.code}
          hint={words.codeHint}
          wrong={about('code', 'code-is-unknown')}
          field={code}
          inputMode="numeric"
          autocomplete="off"
          maxLength={7}
        />
        <Field
          id="screen-name"
          label={words.name}
          hint={words.nameHint}
          wrong={about('name', 'bad-input', 'no-answer', 'failed')}
          field={name}
          autocomplete="off"
          maxLength={80}
        />
      </div>
      <Choices
        id="screen-kind"
        legend={words.kind}
        choices={kinds.map((value) => ({ value, name: words.kinds[value] }))}
        chosen={[kind.value]}
        onChoose={([one = 'kiosk']) => (kind.value = one)}
      />
      <div class="form-buttons">
        <button type="submit" class="press primary" aria-busy={busy.value}>
          {words.submit}
        </button>
      </div>
    </form>
  )
}
