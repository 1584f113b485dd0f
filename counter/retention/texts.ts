import { computed } from '@preact/signals'
import { retention as danish } from '../../server/contract/texts/da/retention.ts'
import { retention as english } from '../../server/contract/texts/en/retention.ts'
import { language } from '../language.ts'

export const t = computed(() => (language.value === 'en' ? english : danish))
