import { computed } from '@preact/signals'
import { lead as danish } from '../../server/contract/texts/da/lead.ts'
import { lead as english } from '../../server/contract/texts/en/lead.ts'
import { language } from '../language.ts'

/** What the lead reads, in their language. */
export const leadTexts = computed(() => (language.value === 'en' ? english : danish))
