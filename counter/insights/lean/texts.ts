import { computed } from '@preact/signals'
import { lean as danish } from '../../../server/contract/texts/da/insights-lean.ts'
import { lean as english } from '../../../server/contract/texts/en/insights-lean.ts'
import { language } from '../../language.ts'

/** What the pages about lost time and channels say. */
export const l = computed(() => (language.value === 'en' ? english : danish))
