import { languageFacts } from '../../server/contract/languages.ts'
import { language } from '../language.ts'
import { at } from './draft.ts'

/** A day and time in the lobby's zone, as one says it. */
export function whenSaid(instant: number): string {
  const zone = at(['town', 'timeZone'])
  return new Intl.DateTimeFormat(languageFacts[language.value].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(isZone(zone) ? { timeZone: zone } : {}),
  }).format(instant)
}

/** A zone that is being written may be none yet. */
function isZone(zone: unknown): zone is string {
  try {
    return typeof zone === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
