import { clockTime as clockIn } from '../server/contract/format.ts'
import type { Instant } from '../server/contract/views.ts'
import { language } from './language.ts'
import { now, view } from './lobby.ts'

/** A time of day as the house's clock shows it. */
export const clockTime = (at: Instant): string =>
  clockIn(at, { language: language.value, timeZone: view.value?.house.timeZone ?? 'Europe/Copenhagen' })

/** Whole minutes that have gone since. */
export const minutesSince = (at: Instant): number => Math.max(0, Math.floor((now.value - at) / 60_000))
