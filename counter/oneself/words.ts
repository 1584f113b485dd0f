import { computed } from '@preact/signals'
import { oneself as danish } from '../../server/contract/texts/da/oneself.ts'
import { oneself as english } from '../../server/contract/texts/en/oneself.ts'
import { language } from '../language.ts'
import { sentenceFor } from '../press.ts'

export const t = computed(() => (language.value === 'en' ? english : danish))

/** The plain sentence for the name of what stood in the way, or null where nothing did. */
export const problemWords = (name: string | null): string | null =>
  name === null ? null : (t.value.problems[name] ?? sentenceFor(name))
