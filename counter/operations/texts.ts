import { computed } from '@preact/signals'
import { health as danishHealth } from '../../server/contract/texts/da/health.ts'
import { operations as danish } from '../../server/contract/texts/da/operations.ts'
import { health as englishHealth } from '../../server/contract/texts/en/health.ts'
import { operations as english } from '../../server/contract/texts/en/operations.ts'
import { language } from '../language.ts'

/** What the page says. */
export const t = computed(() => (language.value === 'en' ? english : danish))
/** What is wrong, and what to do. */
export const healthTexts = computed(() => (language.value === 'en' ? englishHealth : danishHealth))
