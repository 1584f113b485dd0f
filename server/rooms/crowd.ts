import type { Instant } from '../queue/words.ts'
import type { Asker } from './asker.ts'

/** Knows who holds live lines, so that nobody alone takes all of them. */
export interface Crowd {
  /** Whether one more may come: each try counts, but those of this machine itself, where a rush is no attack. */
  mayCome(asker: Asker): boolean
  /** Somebody came; gives what to call when they have gone. */
  came(asker: Asker): () => void
}

/** A house of hundreds of screens behind one address has fewer; one that is signed in or paired has a few pages open. */
export const most = { ofAddress: 300, ofDevice: 30, triesOfAddress: 900, triesWithinMs: 60_000 } as const

export function openCrowd(now: () => Instant): Crowd {
  const lines = new Map<string, number>()
  const tries = new Map<string, number>()
  let since = now()
  const held = (key: string): number => lines.get(key) ?? 0
  const change = (key: string, by: number) => {
    const left = held(key) + by
    if (left > 0) lines.set(key, left)
    else lines.delete(key)
  }
  const hasTriedTooOften = (address: string): boolean => {
    if (now() - since > most.triesWithinMs) {
      since = now()
      tries.clear()
    }
    const count = (tries.get(address) ?? 0) + 1
    tries.set(address, count)
    return count > most.triesOfAddress
  }
  return {
    mayCome({ address, device }) {
      if (address === null) return true
      if (hasTriedTooOften(address)) return false
      if (held(`address ${address}`) >= most.ofAddress) return false
      // Last, because it reads the database: whoever tries too often is turned away without that.
      const own = device()
      return own === null || held(`device ${own}`) < most.ofDevice
    },
    came({ address, device }) {
      if (address === null) return () => undefined
      const own = device()
      const keys = [`address ${address}`, ...(own === null ? [] : [`device ${own}`])]
      for (const key of keys) change(key, 1)
      let isHere = true
      return () => {
        if (isHere) for (const key of keys) change(key, -1)
        isHere = false
      }
    },
  }
}
