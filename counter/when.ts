import { atTime, longDate } from '../server/contract/format.ts'
import type { Instant } from '../server/contract/views.ts'
import { language } from './language.ts'
import { view } from './lobby.ts'

/** A day and a time within a sentence: `mandag den 23. november kl. 10`. */
export function dayAndTime(at: Instant): string {
  const spoken = { language: language.value, timeZone: view.value?.house.timeZone ?? 'Europe/Copenhagen' }
  return `${longDate(at, spoken)} ${atTime(at, spoken)}`
}
