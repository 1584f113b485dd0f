import { computed } from '@preact/signals'
import { operationsCopies as danish } from '../../server/contract/texts/da/operations-copies.ts'
import { operationsCopies as english } from '../../server/contract/texts/en/operations-copies.ts'
import { language } from '../language.ts'

export const t = computed(() => (language.value === 'en' ? english : danish))
