import { effect, signal, untracked } from '@preact/signals'
import { isDraft } from './draft.ts'
import { errands, groups } from './offers.ts'
import { go, type Place } from './state.ts'

const named = () => /^#errand\/(.+)$/.exec(location.hash)?.[1] ?? null

/** Shows what the form beside this page is about, as soon as that is here. */
export function followForm(): void {
  if (!isDraft) return
  const wished = signal(named())
  let shown = ''
  addEventListener('hashchange', () => {
    wished.value = named()
  })
  effect(() => {
    const id = wished.value
    const offer = id === null ? null : errands.value.get(id)
    if (offer === undefined) return
    // A first question that was just written is looked at too.
    const about = `${id} ${offer?.questions[0]?.id}`
    if (about === shown) return
    shown = about
    untracked(() => go(id === null ? { at: 'start' } : placeOf(id)))
  })
}

/** Its first question, or the screen on which it is chosen. */
function placeOf(errand: string): Place {
  const [first] = errands.value.get(errand)?.questions ?? []
  if (first) return { at: 'question', errand, question: first.id, answers: [] }
  const group = groups.value?.find((one) => one.errands.some(({ id }) => id === errand))
  return group && group.errands.length > 1 ? { at: 'group', group: group.id } : { at: 'start' }
}
