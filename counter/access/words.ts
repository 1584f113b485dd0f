import { computed } from '@preact/signals'
import { access as danish } from '../../server/contract/texts/da/access.ts'
import { access as english } from '../../server/contract/texts/en/access.ts'
import { language } from '../language.ts'
import { sentenceFor } from '../press.ts'

export const t = computed(() => (language.value === 'en' ? english : danish))

/** The plain sentence for the name of what stood in the way, or null where nothing did. */
export const problemWords = (name: string | null): string | null =>
  name === null ? null : (t.value.problems[name] ?? sentenceFor(name))

/** A date as people say it. */
export const dateWords = (at: number): string =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'da-DK', { dateStyle: 'long' }).format(at)
