import { computed } from '@preact/signals'
import { reception as danish } from '../../server/contract/texts/da/reception.ts'
import { reception as english } from '../../server/contract/texts/en/reception.ts'
import { language } from '../language.ts'
import { sentenceFor } from '../press.ts'

/** What is said at the reception; apart from the desk's words, which every page carries. */
export const t = computed(() => (language.value === 'en' ? english : danish))

/** The plain sentence for the name of what stood in the way. */
export function problemFor(name: string): string {
  const own: Readonly<Record<string, string>> = t.value.problems
  return own[name] ?? sentenceFor(name)
}

/** A share as whole percent. */
export const percent = (share: number): string => String(Math.round(share * 100))
