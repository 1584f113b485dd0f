import { signal } from '@preact/signals'
import type { Need } from '../server/contract/views.ts'

/** Whoever stands here comes on somebody else's behalf. */
export const behalf = signal(false)
/** What would help them; never why. */
export const needs = signal<readonly Need[]>([])

export function toggleNeed(need: Need): void {
  const wished = needs.value
  needs.value = wished.includes(need) ? wished.filter((one) => one !== need) : [...wished, need]
}

/** The next person has said nothing yet. */
export function forgetPerson(): void {
  behalf.value = false
  needs.value = []
}
