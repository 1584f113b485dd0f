import type { ScreenSaid } from './self-test.ts'

/** Plays a sound, and says whether it came out as far as a page can know. */
export type TrySound = () => Promise<boolean>

/** What this page says of itself. */
export async function examine(trySound: TrySound | null): Promise<ScreenSaid> {
  const version = document.querySelector<HTMLMetaElement>('meta[name="naeste-version"]')?.content ?? ''
  return {
    version,
    isShown: document.visibilityState === 'visible',
    isHeard: trySound ? await trySound() : null,
  }
}
