import { computed } from '@preact/signals'
import { insightsOut as danish } from '../../../server/contract/texts/da/insights-out.ts'
import { insightsOut as english } from '../../../server/contract/texts/en/insights-out.ts'
import { language } from '../../language.ts'

/** What is said about files, in the reader's language. */
export const outTexts = computed(() => (language.value === 'en' ? english : danish))
