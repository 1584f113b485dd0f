import { signal } from '@preact/signals'

/** For how many seconds nobody has touched the screen or a key. */
export const quietSeconds = signal(0)

let touchedAt = performance.now()

/** Somebody is there. */
export function touched(): void {
  touchedAt = performance.now()
  quietSeconds.value = 0
}

/** Notices touches and keys, and counts the seconds without them. */
export function watchQuiet(page: Document): void {
  page.addEventListener('pointerdown', touched, { capture: true })
  page.addEventListener('keydown', touched, { capture: true })
  setInterval(() => {
    quietSeconds.value = Math.floor((performance.now() - touchedAt) / 1000)
  }, 250)
}
