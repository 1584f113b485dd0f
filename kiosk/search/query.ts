import { effect, signal } from '@preact/signals'
import type { Language } from '../../server/contract/views.ts'
import { language } from '../language.ts'
import { place } from '../state.ts'

/** What somebody has written so far. */
export const query = signal('')
/** The errands that fit it, best first; null before the first answer. */
export const found = signal<readonly string[] | null>(null)

const mostLetters = 80
/** While somebody writes on, asking waits so long. */
const restMs = 90
const answerWithinMs = 2000
const againMs = 1000

export function type(letters: string): void {
  query.value = (query.value + letters).replace(/^\s+|(\s)\s+/g, '$1').slice(0, mostLetters)
}
export function erase(): void {
  query.value = [...query.value].slice(0, -1).join('')
}
export function clear(): void {
  query.value = ''
}

interface Answer {
  readonly errands: readonly { readonly id: string }[]
}

/** Asks until there is an answer or somebody has written on; until then what was found stands. */
async function ask(text: string, spoken: Language, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    const answer = await look(text, spoken, over)
    if (over.aborted) return
    if (answer) {
      found.value = answer.errands.map(({ id }) => id)
      return
    }
    await new Promise((rested) => setTimeout(rested, againMs))
  }
}

async function look(text: string, spoken: Language, over: AbortSignal): Promise<Answer | null> {
  const address = `/api/errands/search?q=${encodeURIComponent(text)}&language=${spoken}`
  try {
    const signal = AbortSignal.any([over, AbortSignal.timeout(answerWithinMs)])
    const reply = await fetch(address, { signal })
    return reply.ok ? await reply.json() : null
  } catch {
    return null
  }
}

/** Asks again whenever the words change, and forgets them when the screen is left. */
export function followQuery(): void {
  effect(() => {
    const text = query.value.trim()
    const spoken = language.value
    if (place.value.at !== 'search' || text.length < 2) {
      found.value = null
      if (place.value.at === 'start') query.value = ''
      return
    }
    const over = new AbortController()
    const asking = setTimeout(() => void ask(text, spoken, over.signal), restMs)
    return () => {
      clearTimeout(asking)
      over.abort()
    }
  })
}
