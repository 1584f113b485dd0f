import type { KeyAction, KioskScreen } from '../server/contract/kiosk-screen.ts'
import { louder, repeat } from './ear/ear.ts'
import { listening, setListening } from './ear/listening.ts'
import { actionOf } from './key-action.ts'

type Keys = KioskScreen['keys']

/** Keys that write rather than move: to a field they belong first. */
function isWriting(event: KeyboardEvent, page: Document): boolean {
  const field = page.querySelector<HTMLInputElement>('.screen input')
  if (!field) return false
  const isInField = event.target === field
  if (event.key === 'Backspace' && field.value !== '') {
    field.focus()
    return true
  }
  return (
    isInField && (event.key.length === 1 || ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key))
  )
}

/** A keypad of a few keys is enough for the whole kiosk; its first key starts speech. */
export function listenToKeys(page: Document, keys: () => Keys | null): void {
  const known = (event: KeyboardEvent): KeyAction | null => {
    const map = keys()
    return map && !isWriting(event, page) ? actionOf(event, map) : null
  }
  // On the window, because the welcome lets no key through.
  window.addEventListener(
    'keydown',
    (event) => {
      const action = known(event)
      if (!action || listening.value) return
      setListening(true)
    },
    { capture: true },
  )
  page.addEventListener('keydown', (event) => {
    const action = known(event)
    if (!action) return
    if (action === 'select' && isNative(event)) return
    event.preventDefault()
    if (!event.repeat || action === 'next' || action === 'previous') act(action, page)
  })
}

/** A browser presses a button by these itself. */
const isNative = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' '

function act(action: KeyAction, page: Document): void {
  switch (action) {
    case 'next':
      return moveFocus(page, 1)
    case 'previous':
      return moveFocus(page, -1)
    case 'select':
      return page.activeElement instanceof HTMLElement ? page.activeElement.click() : undefined
    case 'back':
      return page.querySelector<HTMLButtonElement>('[data-back]')?.click()
    case 'louder':
      return louder(1)
    case 'softer':
      return louder(-1)
    case 'repeat':
      return repeat()
  }
}

function moveFocus(page: Document, step: number): void {
  const within = page.querySelector('[role="alertdialog"]') ?? page
  const controls = [...within.querySelectorAll<HTMLElement>('button:not(:disabled), input')]
  const here = page.activeElement instanceof HTMLElement ? controls.indexOf(page.activeElement) : -1
  const start = here < 0 && step < 0 ? 0 : here
  controls[(start + step + controls.length) % controls.length]?.focus()
}
