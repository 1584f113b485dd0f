import { computed } from '@preact/signals'
import { crisisBar as danish } from '../../server/contract/texts/da/crisis-bar.ts'
import { crisisBar as english } from '../../server/contract/texts/en/crisis-bar.ts'
import type { StaffCrisis } from '../../server/contract/views.ts'
import { language } from '../language.ts'

export const barTexts = computed(() => (language.value === 'en' ? english : danish))

/** What a notice is called among staff: by its own words, where it has some. */
export function nameOf({ kind, words, drill }: Omit<NonNullable<StaffCrisis['stands']>, 'at'>): string {
  const { kinds, drill: practice } = barTexts.value
  const name = words ?? kinds[kind]
  return drill ? `${name} (${practice})` : name
}
