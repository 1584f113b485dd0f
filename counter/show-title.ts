import { effect } from '@preact/signals'
import { inWords, texts } from './language.ts'
import { view } from './lobby.ts'
import { titleOf } from './title.ts'

/** Keeps the browser tab's title true for as long as the page is open. */
export function showTitle(): void {
  effect(() => {
    const name = view.value?.desk?.counter.name
    const title = view.value && name ? titleOf(view.value, inWords(name)) : null
    document.title = title ?? texts.value.title
  })
}
