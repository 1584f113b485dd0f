import { isDraft } from './draft.ts'
import { language } from './language.ts'
import { behalf } from './person.ts'

const counted = new Set<string>()

/** The next person is counted anew. */
export const forgetCounted = (): void => counted.clear()

/**
 * What somebody came for and was led to without a number, or was turned away from: demand that would else be seen by
 * nobody. Who goes back and comes again is counted once.
 */
export function countWay(errand: string | null, end: string): void {
  const once = `${errand} ${end}`
  if (isDraft || counted.has(once)) return
  counted.add(once)
  const body = JSON.stringify({ errand, end, language: language.value, behalf: behalf.value })
  // A figure that could not be kept is no reason to trouble the person.
  fetch('/api/ways', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(
    () => undefined,
  )
}
