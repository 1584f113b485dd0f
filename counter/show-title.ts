import { effect } from '@preact/signals'
import { deviceTexts, inWords, texts } from './language.ts'
import { view } from './lobby.ts'
import { page } from './page.ts'
import { titleOf } from './title.ts'

/** Keeps the browser tab's title true for as long as the page is open. */
export function showTitle(): void {
  effect(() => {
    const name = view.value?.desk?.counter.name
    const desk = view.value && name ? titleOf(view.value, inWords(name)) : null
    document.title = titleOfPage() ?? desk ?? texts.value.title
  })
}

/** What the tab is called on a page that is no desk. */
function titleOfPage(): string | null {
  if (page.value === 'devices') return deviceTexts.value.title
  if (page.value === null || page.value === 'desk') return null
  return `${texts.value.pages[page.value]} – Næste`
}
