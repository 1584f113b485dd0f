import { computed } from '@preact/signals'
import { bookings as danish } from '../../server/contract/texts/da/bookings.ts'
import { bookings as english } from '../../server/contract/texts/en/bookings.ts'
import { language } from '../language.ts'

/** What is said about booked times, in the reader's language. */
export const bookingTexts = computed(() => (language.value === 'en' ? english : danish))
