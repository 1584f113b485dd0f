import { computed } from '@preact/signals'
import { rush as danish } from '../../server/contract/texts/da/rush.ts'
import { rush as english } from '../../server/contract/texts/en/rush.ts'
import { language } from '../language.ts'

/** What staff read of a rush, in their language. */
export const rushTexts = computed(() => (language.value === 'en' ? english : danish))
