import { signal } from '@preact/signals'

/** Which question stands over the page. */
export const asked = signal<'check' | 'publish' | 'discard' | null>(null)
/** What came of the last one. */
export const outcome = signal<string | null>(null)
