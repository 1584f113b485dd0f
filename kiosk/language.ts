import { computed, effect, signal } from '@preact/signals'
import type { Language } from '../server/contract/views.ts'
import { textsIn } from './texts.ts'

/** Of whoever stands here now; each new person meets Danish. */
export const language = signal<Language>('da')
export const t = computed(() => textsIn(language.value))

effect(() => {
  document.documentElement.lang = language.value
  document.title = t.value.title
})
