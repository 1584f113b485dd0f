import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Answer } from '../api.ts'
import { lookWho, sessionEnded } from '../session.ts'

/**
 * What a page shows: fetched when it opens, after each change, and every so many milliseconds where it changes by itself;
 * what was there stays until the new has come.
 */
export function useList<T>(request: () => Promise<Answer>, everyMs = 0) {
  const list = useSignal<T | null>(null)
  const failed = useSignal(false)
  /** By itself: that nothing came is told once, and stands until something does. */
  async function look(): Promise<void> {
    const answer = await request()
    failed.value = !answer.ok && answer.name !== 'not-signed-in' && answer.name !== 'not-allowed'
    if (answer.ok) list.value = answer.body as T
    else if (answer.name === 'not-signed-in') sessionEnded()
    else if (answer.name === 'not-allowed') void lookWho()
  }
  /** By a hand: that nothing came is told anew. */
  async function load(): Promise<void> {
    failed.value = false
    await look()
  }
  useEffect(() => {
    void look()
    if (everyMs === 0) return
    const looking = setInterval(() => void look(), everyMs)
    return () => clearInterval(looking)
  }, [])
  return { list, failed, load }
}
