import { signal } from '@preact/signals'
import { mayDo, type Right, type Role, roles } from '../server/contract/rights.ts'
import { type Answer, answerOf, session as door, isRecord } from './api.ts'
import { chosen } from './chosen.ts'

type Way = 'password' | 'municipality' | 'pin'

interface SignedIn {
  readonly name: string
  readonly roles: readonly Role[]
  /** How they came in: a PIN sets no PIN, and the municipality keeps its own passwords. */
  readonly way: Way
  /** Nothing can be done before that. */
  readonly mustChangePassword: boolean
}

/** Who is signed in: `asking` until the server has said. */
export const session = signal<'asking' | 'silent' | null | SignedIn>('asking')
/** Signed out by the server, not by the clerk: the sign-in page says so. */
export const ended = signal(false)

/** Asks the server who this browser belongs to. */
export async function lookWho(): Promise<void> {
  session.value = 'asking'
  const answer = await answerOf(door.$get())
  if (answer.ok) session.value = signedInIn(answer.body)
  else session.value = answer.name === 'not-signed-in' ? null : 'silent'
}

/** Signs in; the answer tells what was wrong. */
export async function signIn(name: string, password: string): Promise<Answer> {
  return enter(await answerOf(door.$post({ json: { name, password } })))
}

/** Comes back to this browser by a PIN; whoever was here before is signed out, and the counter stays chosen. */
export async function changeClerk(person: number, pin: string): Promise<Answer> {
  return enter(await answerOf(door.pin.$post({ json: { person, pin } })))
}

function enter(answer: Answer): Answer {
  if (!answer.ok) return answer
  ended.value = false
  // What was seen with another's session is let go before the new one begins.
  session.value = 'asking'
  session.value = signedInIn(answer.body)
  return answer
}

/** Signs out, and leaves the counter to whoever comes next. */
export async function signOut(): Promise<Answer> {
  const answer = await answerOf(door.$delete())
  if (answer.ok) {
    chosen.value = null
    location.hash = ''
    session.value = null
  }
  return answer
}

/** The server no longer knows the session; the counter stays chosen for the return. */
export function sessionEnded(): void {
  ended.value = true
  session.value = null
}

/** Whether whoever is signed in has a right. */
export const may = (right: Right): boolean => {
  const who = session.value
  return typeof who === 'object' && who !== null && mayDo(who.roles, right)
}

function signedInIn(body: unknown): SignedIn {
  const { name = '', roles: held = [], way, mustChangePassword } = isRecord(body) ? body : {}
  return {
    name: String(name),
    roles: roles.filter((role) => Array.isArray(held) && held.includes(role)),
    way: way === 'pin' || way === 'municipality' ? way : 'password',
    mustChangePassword: mustChangePassword === true,
  }
}
