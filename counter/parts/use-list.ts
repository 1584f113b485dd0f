import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Answer } from '../api.ts'
import { lookWho, sessionEnded } from '../session.ts'

/** What a page shows: fetched when it opens and after each change; what was there stays until the new has come. */
export function useList<T>(request: () => Promise<Answer>) {
  const list = useSignal<T | null>(null)
  const failed = useSignal(false)
  async function load(): Promise<void> {
    failed.value = false
    const answer = await request()
    if (answer.ok) list.value = answer.body as T
    else if (answer.name === 'not-signed-in') sessionEnded()
    else if (answer.name === 'not-allowed') void lookWho()
    else failed.value = true
  }
  useEffect(() => void load(), [])
  return { list, failed, load }
}
