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
    document.title = page.value === 'devices' ? deviceTexts.value.title : (desk ?? texts.value.title)
  })
}
