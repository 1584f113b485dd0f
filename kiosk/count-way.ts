import { language } from './language.ts'
import { behalf } from './person.ts'

/** What somebody came for and was led to without a number: demand that would else be seen by nobody. */
export function countWay(errand: string, end: string): void {
  const body = JSON.stringify({ errand, end, language: language.value, behalf: behalf.value })
  // A figure that could not be kept is no reason to trouble the person.
  fetch('/api/ways', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(
    () => undefined,
  )
}
