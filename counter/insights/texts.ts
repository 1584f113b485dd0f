import { computed } from '@preact/signals'
import { insights as danish } from '../../server/contract/texts/da/insights.ts'
import { insights as english } from '../../server/contract/texts/en/insights.ts'
import { language } from '../language.ts'

/** What is read beside the figures, in the reader's language. */
export const t = computed(() => (language.value === 'en' ? english : danish))
