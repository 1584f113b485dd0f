import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { texts } from '../language.ts'
import { useFocus } from '../parts/use-focus.ts'
import { sentenceFor } from '../press.ts'
import { signIn } from '../session.ts'

/** The two fields, what is wrong with them, and whether the answer is awaited. */
export function useSignIn() {
  const name = useFocus<HTMLInputElement>()
  const password = useRef<HTMLInputElement>(null)
  const busy = useSignal(false)
  const wrong = useSignal<string | null>(null)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (busy.value) return
    const given = { name: name.current?.value.trim() ?? '', password: password.current?.value ?? '' }
    if (!given.name || !given.password) {
      wrong.value = texts.value.signIn.missing
      return (given.name ? password : name).current?.focus()
    }
    busy.value = true
    wrong.value = null
    const answer = await signIn(given.name, given.password)
    busy.value = false
    if (answer.ok) return
    wrong.value = sentenceFor(answer.name)
    password.current?.select()
  }
  return { name, password, busy, wrong, submit }
}
