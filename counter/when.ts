import { atTime, longDate } from '../server/contract/format.ts'
import type { Instant } from '../server/contract/views.ts'
import { language } from './language.ts'
import { now, view } from './lobby.ts'

/** A time within a sentence, with its day where that is another: `kl. 10`, `mandag den 23. november kl. 10`. */
export function dayAndTime(at: Instant): string {
  const spoken = { language: language.value, timeZone: view.value?.house.timeZone ?? 'Europe/Copenhagen' }
  const day = longDate(at, spoken)
  const isToday = day === longDate(now.value || Date.now(), spoken)
  return isToday ? atTime(at, spoken) : `${day} ${atTime(at, spoken)}`
}
