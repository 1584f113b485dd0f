import type { Link } from '../../server/contract/link.ts'

const firstMs = 3000
const longestMs = 30_000

/** When a line that stays silent is opened anew: soon at first, then ever less often, for the lobby's sake. */
export function retries() {
  let pauseMs = firstMs
  let sinceMs: number | null = null
  return {
    isDue(link: Link, atMs: number): boolean {
      if (link !== 'stale') {
        sinceMs = null
        pauseMs = firstMs
        return false
      }
      sinceMs ??= atMs
      if (atMs - sinceMs < pauseMs) return false
      sinceMs = atMs
      pauseMs = Math.min(longestMs, pauseMs * 2)
      return true
    },
  }
}
