import { type HeldPage, workerAt } from './held.ts'

/**
 * Lets the browser hold this page, so that a reload without a server shows the page that says so, and never the
 * browser's own. Browsers offer it on this machine's own address and over TLS; elsewhere nothing is held.
 */
export function hold(page: HeldPage): void {
  if (!('serviceWorker' in navigator)) return
  const register = () =>
    navigator.serviceWorker
      .register(workerAt, { scope: `/${page}`, updateViaCache: 'none' })
      .catch((error: unknown) => console.warn('This page is not held:', error))
  // The page itself comes first.
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register(), { once: true })
}
