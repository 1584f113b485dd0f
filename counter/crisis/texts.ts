import { computed } from '@preact/signals'
import { crisisPage as danish } from '../../server/contract/texts/da/crisis-page.ts'
import { crisisPage as english } from '../../server/contract/texts/en/crisis-page.ts'
import { language } from '../language.ts'

/** What the page for the bad days says. */
export const t = computed(() => (language.value === 'en' ? english : danish))
