import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { isHere } from '../here.ts'

/** True when this address has asked too often. */
export type TooMany = (c: Context) => Promise<boolean>

/**
 * Counts by address. `exceptHere` leaves out the machine itself, where the lobby's own kiosk runs: a rush at the
 * door is no attack.
 */
export function limit(points: number, seconds: number, exceptHere: boolean): TooMany {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return async (c) => {
    const address = getConnInfo(c).remote.address ?? 'unknown'
    if (exceptHere && isHere(address, c.req.header())) return false
    try {
      await limiter.consume(address)
      return false
    } catch {
      return true
    }
  }
}

/** Counts wrong guesses by address: whoever mostly guesses right is never stopped. */
export interface Guessing {
  /** True when this address has guessed wrong too often. */
  readonly tooMany: TooMany
  /** Takes the last guess back. */
  readonly wasRight: (c: Context) => Promise<void>
}

/** Each guess counts before it is answered, so that many at once are counted too. */
export function limitGuesses(
  points: { readonly here: number; readonly elsewhere: number },
  seconds: number,
): Guessing {
  const limiters = {
    here: new RateLimiterMemory({ points: points.here, duration: seconds }),
    elsewhere: new RateLimiterMemory({ points: points.elsewhere, duration: seconds }),
  }
  const of = (c: Context) => {
    const address = getConnInfo(c).remote.address ?? 'unknown'
    return { address, limiter: limiters[isHere(address, c.req.header()) ? 'here' : 'elsewhere'] }
  }
  return {
    tooMany: async (c) => {
      const { limiter, address } = of(c)
      return limiter.consume(address).then(
        () => false,
        () => true,
      )
    },
    wasRight: async (c) => {
      const { limiter, address } = of(c)
      await limiter.reward(address)
    },
  }
}
