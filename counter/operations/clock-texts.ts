import { computed } from '@preact/signals'
import { operationsClock as danish } from '../../server/contract/texts/da/operations-clock.ts'
import { operationsClock as english } from '../../server/contract/texts/en/operations-clock.ts'
import { language } from '../language.ts'

export const t = computed(() => (language.value === 'en' ? english : danish))
