import { signal } from '@preact/signals'
import { type Answer, answerOf, session as door, isRecord } from './api.ts'
import { chosen } from './chosen.ts'
import { openPage } from './page.ts'

/** Who is signed in: `asking` until the server has said. */
export const session = signal<'asking' | 'silent' | null | { readonly name: string }>('asking')
/** Signed out by the server, not by the clerk: the sign-in page says so. */
export const ended = signal(false)

/** Asks the server who this browser belongs to. */
export async function lookWho(): Promise<void> {
  session.value = 'asking'
  const answer = await answerOf(door.$get())
  if (answer.ok) session.value = { name: nameIn(answer.body) }
  else session.value = answer.name === 'not-signed-in' ? null : 'silent'
}

/** Signs in; the answer tells what was wrong. */
export async function signIn(name: string, password: string): Promise<Answer> {
  const answer = await answerOf(door.$post({ json: { name, password } }))
  if (answer.ok) {
    ended.value = false
    session.value = { name: nameIn(answer.body) }
  }
  return answer
}

/** Signs out, and leaves the counter to whoever comes next. */
export async function signOut(): Promise<Answer> {
  const answer = await answerOf(door.$delete())
  if (answer.ok) {
    chosen.value = null
    openPage('desk')
    session.value = null
  }
  return answer
}

/** The server no longer knows the session; the counter stays chosen for the return. */
export function sessionEnded(): void {
  ended.value = true
  session.value = null
}

const nameIn = (body: unknown): string => (isRecord(body) && typeof body.name === 'string' ? body.name : '')
