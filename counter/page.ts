import { signal } from '@preact/signals'

export type Page = 'desk' | 'devices'

/** What a clerk looks at: the own work, or the lobby's devices. */
export const page = signal<Page>('desk')

/** Turns to another page. */
export function openPage(to: Page): void {
  page.value = to
}
