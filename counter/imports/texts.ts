import { computed } from '@preact/signals'
import { imports as danish } from '../../server/contract/texts/da/imports.ts'
import { imports as english } from '../../server/contract/texts/en/imports.ts'
import { language } from '../language.ts'

/** What is said about figures from elsewhere, in the reader's language. */
export const t = computed(() => (language.value === 'en' ? english : danish))

/** A date without a time, as `2. nov. 2026`. */
export const dateWords = (day: string): string =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'da-DK', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(Date.parse(day))

/** A number as it is read. */
export const numberWords = (value: number): string =>
  new Intl.NumberFormat(language.value === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 0 }).format(
    value,
  )
