import { signal } from '@preact/signals'

/** What somebody wants to do about themselves, over whatever page they are at. */
export type OneselfWish = 'change' | 'mine'

export const oneself = signal<OneselfWish | null>(null)

/** Opens it over the page. */
export function askOneself(wish: OneselfWish | null): void {
  oneself.value = wish
}
