import { signal } from '@preact/signals'
import type { InsightAnswer } from '../../server/contract/insights.ts'

/** Names of all errands that one may ask about, by id; empty until the first answer has come. */
export const errandNames = signal<InsightAnswer['names']>({})

export function learnErrands({ names }: InsightAnswer): void {
  errandNames.value = { ...errandNames.peek(), ...names }
}
