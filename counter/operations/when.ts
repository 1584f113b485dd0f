import { clockTime } from '../../server/contract/format.ts'
import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { language } from '../language.ts'

const format = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'da-DK', { timeZone, ...options })

/** The date with its year, by which two days are told apart. */
export const dateShown = (at: number, timeZone: string): string =>
  format(timeZone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)

const clockShown = (at: number, timeZone: string): string =>
  clockTime(at, { language: language.value, timeZone })

/** The server's time, and the zone its lobby lives by. */
export type Now = Pick<OperationsAnswer, 'now' | 'timeZone'>

/** A time as its reader writes it, in the lobby's zone; with as much of its date as sets it apart from now. */
export function whenShown(at: number, { now, timeZone }: Now): string {
  const clock = clockShown(at, timeZone)
  const isEnglish = language.value === 'en'
  if (dateShown(at, timeZone) === dateShown(now, timeZone)) return isEnglish ? clock : `kl. ${clock}`
  const year = format(timeZone, { year: 'numeric' })
  const date =
    year.format(at) === year.format(now)
      ? format(timeZone, { day: 'numeric', month: 'long' }).format(at)
      : dateShown(at, timeZone)
  return isEnglish ? `${date}, ${clock}` : `${date} kl. ${clock}`
}

/** A time with all of its date, where a year may be wrong. */
export const wholeTime = (at: number, timeZone: string): string => {
  const [date, clock] = [dateShown(at, timeZone), clockShown(at, timeZone)]
  return language.value === 'en' ? `${date}, ${clock}` : `${date} kl. ${clock}`
}
