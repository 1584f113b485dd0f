import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { WallPages } from '../../../server/contract/wall-pages.ts'

const againMs = 5000
const answerWithinMs = 4000

/** The pages that hold, fetched when the lobby tells of others; the old ones stay until the new are here. */
export function followPages(version: ReadonlySignal<string | null>): ReadonlySignal<WallPages | null> {
  const known = signal<WallPages | null>(null)
  let again: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const wished = version.value
    clearTimeout(again)
    const look = async () => {
      if (wished === null || known.peek()?.version === wished) return
      const found = await fetchPages()
      if (found) known.value = found
      else if (version.peek() === wished) again = setTimeout(look, againMs)
    }
    void look()
  })
  return known
}

async function fetchPages(): Promise<WallPages | null> {
  try {
    const answer = await fetch('/api/wall-pages', { signal: AbortSignal.timeout(answerWithinMs) })
    return answer.ok ? ((await answer.json()) as WallPages) : null
  } catch {
    return null
  }
}
