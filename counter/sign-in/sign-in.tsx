import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { texts } from '../language.ts'
import { Foot } from '../parts/foot.tsx'
import { sentenceFor } from '../press.ts'
import { ended, signIn } from '../session.ts'

/** Name and password, and one plain sentence when they do not fit. */
export function SignIn() {
  const t = texts.value.signIn
  const name = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const busy = useSignal(false)
  const wrong = useSignal<string | null>(null)
  useEffect(() => name.current?.focus(), [])

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (busy.value || !name.current || !password.current) return
    const given = { name: name.current.value.trim(), password: password.current.value }
    if (!given.name || !given.password) {
      wrong.value = t.missing
      ;(given.name ? password : name).current?.focus()
      return
    }
    busy.value = true
    wrong.value = null
    const answer = await signIn(given.name, given.password)
    busy.value = false
    if (answer.ok) return
    wrong.value = sentenceFor(answer.name)
    password.current?.select()
  }

  return (
    <div class="page">
      <main class="sign-in">
        <h1>{t.heading}</h1>
        <p class="lead">{ended.value ? t.ended : t.lead}</p>
        <form onSubmit={submit} noValidate>
          <label for="name">{t.name}</label>
          <input id="name" ref={name} autocomplete="username" autocapitalize="off" spellcheck={false} />
          <label for="password">{t.password}</label>
          <input id="password" ref={password} type="password" autocomplete="current-password" />
          <p role="alert" class={`told${wrong.value ? ' refused' : ''}`}>
            {wrong.value}
          </p>
          <button type="submit" class="press primary" aria-disabled={busy.value} aria-busy={busy.value}>
            <span class="press-words">{t.submit}</span>
          </button>
        </form>
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
