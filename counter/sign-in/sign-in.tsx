import { CircleAlert } from 'lucide-preact'
import { texts } from '../language.ts'
import { t as oneself } from '../oneself/words.ts'
import { Foot } from '../parts/foot.tsx'
import { ended } from '../session.ts'
import { refusedThere } from './refused.ts'
import { useSignIn } from './use-sign-in.ts'
import { Ways } from './ways.tsx'

/** Where a working day begins. */
export function SignIn() {
  const t = texts.value.signIn
  const refused = refusedThere && (oneself.value.refused[refusedThere] ?? null)
  return (
    <div class="page">
      <main class="sign-in">
        <h1>{t.heading}</h1>
        <p class="lead">{ended.value ? t.ended : t.lead}</p>
        {refused ? (
          <p role="alert" class="told refused">
            <CircleAlert aria-hidden />
            {refused}
          </p>
        ) : null}
        <Ways />
        <Fields />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}

/** Name and password, and one plain sentence when they do not fit. */
function Fields() {
  const t = texts.value.signIn
  const { name, password, busy, wrong, submit } = useSignIn()
  return (
    <form onSubmit={submit} noValidate>
      <label for="name">{t.name}</label>
      <input id="name" ref={name} autocomplete="username" autocapitalize="off" spellcheck={false} />
      <label for="password">{t.password}</label>
      <input id="password" ref={password} type="password" autocomplete="current-password" />
      <p role="alert" class={`told${wrong.value ? ' refused' : ''}`}>
        {wrong.value ? <CircleAlert aria-hidden /> : null}
        {wrong.value}
      </p>
      <button type="submit" class="press primary" aria-disabled={busy.value} aria-busy={busy.value}>
        <span class="press-words">{t.submit}</span>
      </button>
    </form>
  )
}
