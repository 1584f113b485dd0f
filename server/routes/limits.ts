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
