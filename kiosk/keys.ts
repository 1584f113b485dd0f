const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** A keypad needs four keys for the whole kiosk: on, back, choose (Enter), and leave (Escape). */
export function listenToKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      moveFocus(page, step)
    }
    if (event.key === 'Escape') page.querySelector<HTMLButtonElement>('[data-back]')?.click()
  })
}

function moveFocus(page: Document, step: number): void {
  const buttons = [...page.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const here = page.activeElement instanceof HTMLElement ? buttons.indexOf(page.activeElement) : -1
  const start = here < 0 && step < 0 ? 0 : here
  buttons[(start + step + buttons.length) % buttons.length]?.focus()
}
