import type { HookProblem } from '../contract/hook-events.ts'
import type { Hook } from '../store/webhooks.ts'
import { sign } from './sign.ts'

/** What the other side said to a message. */
export type Sent =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: HookProblem; readonly status: number | null }

export const patienceMs = 10_000

/** Sends one signed message. It follows no redirect: what is told goes to the address that was agreed, and nowhere else. */
export async function send(
  { address, secret }: Pick<Hook, 'address' | 'secret'>,
  { message, body }: { readonly message: string; readonly body: string },
  now: number,
  withinMs = patienceMs,
): Promise<Sent> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Naeste',
        ...sign(secret, message, Math.floor(now / 1000), body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(withinMs),
    })
    // Nobody reads what is said besides.
    await answer.body?.cancel()
    return saidBy(answer.status)
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return { ok: false, problem: isLate ? 'too-slow' : 'unreachable', status: null }
  }
}

function saidBy(status: number): Sent {
  if (status >= 200 && status < 300) return { ok: true }
  if (status >= 300 && status < 400) return { ok: false, problem: 'redirected', status }
  return { ok: false, problem: status === 410 ? 'gone' : 'refused', status }
}
