import type { Instant } from '../queue/words.ts'
import { freeCode } from '../store/free-code.ts'
import { digest, newSecret } from '../store/secret.ts'

/** A screen that asks to belong to the house: it shows the code, and keeps the secret. */
export interface Asking {
  readonly code: string
  readonly secret: string
  readonly until: Instant
}

/** From a code on a screen to the token that the screen then holds. Nothing of it outlives a restart, or ten minutes. */
export interface Pairing {
  ask(at: Instant): Asking
  /** Whether a screen shows this code now. */
  isAsked(code: string, at: Instant): boolean
  /** The screen with this code belongs to the house, by this token. */
  answer(code: string, token: string, at: Instant): void
  /** The token, once; `waiting` until somebody has typed the code; null where it is over. */
  collect(secret: string, at: Instant): { readonly token: string } | 'waiting' | null
}

const holdsMs = 10 * 60_000
/** A house has some dozens of screens: whoever asks for more codes is none of them. */
const mostAtOnce = 200

interface Asked {
  readonly code: string
  readonly until: Instant
  readonly token: string | null
}

export function openPairing(): Pairing {
  const asked = new Map<string, Asked>()
  const forget = (at: Instant) => {
    for (const [key, { until }] of asked) if (until <= at) asked.delete(key)
    for (const key of asked.keys()) {
      if (asked.size < mostAtOnce) break
      asked.delete(key)
    }
  }
  const holding = (code: string, at: Instant) =>
    [...asked].find(([, one]) => one.code === code && one.until > at && one.token === null)
  return {
    ask(at) {
      forget(at)
      const secret = newSecret()
      const code = freeCode((taken) => holding(taken, at) !== undefined)
      const until = at + holdsMs
      asked.set(digest(secret), { code, until, token: null })
      return { code, secret, until }
    },
    isAsked: (code, at) => holding(code, at) !== undefined,
    answer(code, token, at) {
      const found = holding(code, at)
      if (found) asked.set(found[0], { ...found[1], token })
    },
    collect(secret, at) {
      const key = digest(secret)
      const one = asked.get(key)
      if (!one || one.until <= at) return null
      if (one.token === null) return 'waiting'
      asked.delete(key)
      return { token: one.token }
    },
  }
}
