import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Locks a name after many wrong passwords, whether anybody has that name or not, so that the lock tells nobody which. */
export interface Lockout {
  /**
   * Counts a try before it is answered, so that many at once are counted too; null where the name is locked. `browser`: the
   * one on which that person signed in today, else null. It has a count of its own, or any stranger could keep somebody
   * from their work.
   */
  begin(name: string, browser: string | null): Promise<Try | null>
}

/** One try to sign in, and what came of it. */
export interface Try {
  /** True when this wrong password has locked the name. */
  wasWrong(): Promise<boolean>
  wasRight(): Promise<void>
}

const most = 10
const seconds = 15 * 60

export function openLockout(): Lockout {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds })
  return {
    async begin(name, browser) {
      const key = [name.trim().toLowerCase(), browser].join(' ')
      const { consumedPoints } = await limiter.penalty(key)
      if (consumedPoints > most) return null
      return {
        async wasWrong() {
          if (consumedPoints < most) return false
          await limiter.block(key, seconds)
          return true
        },
        wasRight: async () => void (await limiter.delete(key)),
      }
    },
  }
}
