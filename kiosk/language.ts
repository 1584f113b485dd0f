import { computed, effect, signal } from '@preact/signals'
import { languageFacts } from '../server/contract/languages.ts'
import type { Language } from '../server/contract/views.ts'
import { load, textsIn } from './texts.ts'

/** Of whoever stands here now; each new person meets Danish. */
export const language = signal<Language>('da')
export const t = computed(() => textsIn(language.value))

/** Changes the language once its texts are here; when they cannot be had, the screen stays as it is. */
export async function choose(wished: Language): Promise<void> {
  if (await load(wished)) language.value = wished
}

effect(() => {
  const { documentElement } = document
  documentElement.lang = language.value
  documentElement.dir = languageFacts[language.value].direction
  document.title = t.value.title
})
