import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { language } from '../language.ts'

/** A time as its reader writes it, in the lobby's zone; with its date where that is not today. */
export function whenShown(at: number, { now, timeZone }: Pick<OperationsAnswer, 'now' | 'timeZone'>): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'da-DK', { timeZone, ...options })
  const date = format({ day: 'numeric', month: 'long' })
  const clock = format({ hour: '2-digit', minute: '2-digit' }).format(at)
  const isToday = date.format(at) === date.format(now)
  if (language.value === 'en') return isToday ? clock : `${date.format(at)}, ${clock}`
  return isToday ? `kl. ${clock}` : `${date.format(at)} kl. ${clock}`
}
