import './oneself.css'
import '../parts/form.css'
import { Foot } from '../parts/foot.tsx'
import { lookWho } from '../session.ts'
import { PasswordForm } from './password-form.tsx'
import { t } from './words.ts'

/** Whoever has a password from somebody else chooses one of their own before anything else. */
export function FirstPassword() {
  const { first, firstMeans } = t.value.password
  return (
    <div class="page">
      <main class="first-password">
        <h1>{first}</h1>
        <p>{firstMeans}</p>
        <PasswordForm given onDone={() => void lookWho()} />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
