import { signal } from '@preact/signals'

/** Which days and errand the pages are about; it stays while one turns from page to page. */
export interface Asked {
  readonly from: string
  /** Included. */
  readonly to: string
  /** All of them when null. */
  readonly errand: string | null
}

const dayMs = 86_400_000
// Swedes write a date as ISO 8601 does.
const dateDaysAgo = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE').format(Date.now() - days * dayMs)

/** The last four whole weeks until something else is asked for. */
export const asked = signal<Asked>({ from: dateDaysAgo(28), to: dateDaysAgo(1), errand: null })
