import { effect, type ReadonlySignal } from '@preact/signals'
import { commonIn, wordsIn } from '../../server/contract/format.ts'
import { languageFacts } from '../../server/contract/languages.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { ownLanguage, textsIn } from './texts.ts'

/** Keeps the tab's name telling the same as the page, for whoever looks at something else meanwhile. */
export function showTitle(view: ReadonlySignal<TicketView | null>): void {
  effect(() => {
    const language = view.value?.language ?? ownLanguage()
    document.documentElement.lang = language
    document.documentElement.dir = languageFacts[language].direction
    // Read even where only the common texts are shown: they come with these, and tell nobody of it.
    const { number, goTo } = textsIn(language)
    document.title = view.value ? titleOf(view.value, goTo) : number
  })
}

function titleOf({ number, state, ahead, counter, language }: TicketView, goTo: string): string {
  if (state === 'called' && counter) return `${goTo} ${wordsIn(counter.name, language)}`
  return state === 'waiting' ? `${number}: ${commonIn(language).ahead(ahead)}` : number
}
