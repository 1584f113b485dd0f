import { type ReadonlySignal, signal } from '@preact/signals'

/** Whether the screen stands on its short side. */
export function followPortrait(): ReadonlySignal<boolean> {
  const media = matchMedia('(orientation: portrait)')
  const isPortrait = signal(media.matches)
  media.addEventListener('change', () => {
    isPortrait.value = media.matches
  })
  return isPortrait
}
