import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Locks a name after many wrong passwords, whether anybody has that name or not, so that the lock tells nobody which. */
export interface Lockout {
  isLocked(name: string): Promise<boolean>
  /** True when this wrong password has locked the name. */
  wasWrong(name: string): Promise<boolean>
  wasRight(name: string): Promise<void>
}

const most = 10
const seconds = 15 * 60

export function openLockout(): Lockout {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds })
  const keyOf = (name: string): string => name.trim().toLowerCase()
  return {
    isLocked: async (name) => ((await limiter.get(keyOf(name)))?.consumedPoints ?? 0) >= most,
    async wasWrong(name) {
      const key = keyOf(name)
      const { consumedPoints } = await limiter.penalty(key)
      if (consumedPoints !== most) return false
      await limiter.block(key, seconds)
      return true
    },
    wasRight: async (name) => void (await limiter.delete(keyOf(name))),
  }
}
