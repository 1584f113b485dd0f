import { computed, effect, signal } from '@preact/signals'
import { find } from '../desk/find.ts'
import { inWords, language } from '../language.ts'
import { view } from '../lobby.ts'

export interface Tile {
  readonly id: string
  readonly name: string
  readonly icon: string
}

/** What is typed to find an errand. */
export const written = signal('')
/** What the house's own search found for it, best first. */
const meant = signal<readonly string[]>([])

const pauseMs = 150
const withinMs = 3000

effect(() => {
  const q = written.value.trim()
  const spoken = language.value
  meant.value = []
  if (q.length < 3) return
  const asking = setTimeout(() => void ask(q, spoken), pauseMs)
  return () => clearTimeout(asking)
})

async function ask(q: string, spoken: string): Promise<void> {
  try {
    const query = new URLSearchParams({ q, language: spoken })
    const reply = await fetch(`/api/errands/search?${query}`, { signal: AbortSignal.timeout(withinMs) })
    const { errands } = reply.ok ? await reply.json() : { errands: [] }
    if (written.value.trim() === q) meant.value = errands.map(({ id }: { readonly id: string }) => id)
  } catch {
    // The names are found all the same.
  }
}

const all = computed<readonly Tile[]>(() =>
  (view.value?.errands ?? []).map(({ id, name, icon }) => ({ id, icon, name: inWords(name) })),
)

/** The errands to choose from: in the same place every day, or those that what is typed may mean. */
export const tiles = computed<readonly Tile[]>(() => {
  const named = find(all.value, written.value)
  const others = meant.value.flatMap((id) => all.value.filter((tile) => tile.id === id))
  return [...named, ...others.filter((tile) => !named.includes(tile))]
})

export const nameOf = (errand: string): string => all.value.find(({ id }) => id === errand)?.name ?? errand
