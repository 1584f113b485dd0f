import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { askerOf } from '../here.ts'
import { isAskedHere } from './asked-here.ts'

/** True when this address has asked too often. */
export type TooMany = (c: Context) => Promise<boolean>

/** Counts wrong guesses by address: whoever mostly guesses right is never stopped. */
export interface Guessing {
  /** True when this address has guessed wrong too often. */
  readonly tooMany: TooMany
  /** Takes the last guess back. */
  readonly wasRight: (c: Context) => Promise<void>
}

/** What keeps one address from asking for all of the lobby's time. */
export interface Limits {
  /**
   * Counts by address. `exceptHere` leaves out the machine itself, where the lobby's own kiosk runs: a rush at the
   * door is no attack.
   */
  limit(points: number, seconds: number, exceptHere: boolean): TooMany
  /** Each guess counts before it is answered, so that many at once are counted too. */
  limitGuesses(points: { readonly here: number; readonly elsewhere: number }, seconds: number): Guessing
}

/** Behind a proxy of the house each browser counts by itself: a guest's must not stop those of the staff. */
export function limitsBehind(proxies: ReadonlySet<string>): Limits {
  const addressOf = (c: Context) =>
    askerOf(getConnInfo(c).remote.address, c.req.header('x-forwarded-for'), proxies)
  return {
    limit(points, seconds, exceptHere) {
      const limiter = new RateLimiterMemory({ points, duration: seconds })
      return async (c) => (exceptHere && isAskedHere(c) ? false : isOver(limiter, addressOf(c)))
    },
    limitGuesses(points, seconds) {
      const limiters = {
        here: new RateLimiterMemory({ points: points.here, duration: seconds }),
        elsewhere: new RateLimiterMemory({ points: points.elsewhere, duration: seconds }),
      }
      const of = (c: Context) => limiters[isAskedHere(c) ? 'here' : 'elsewhere']
      return {
        tooMany: (c) => isOver(of(c), addressOf(c)),
        wasRight: async (c) => void (await of(c).reward(addressOf(c))),
      }
    },
  }
}

const isOver = (limiter: RateLimiterMemory, address: string): Promise<boolean> =>
  limiter.consume(address).then(
    () => false,
    () => true,
  )
