/**
 * Keeps the mouse and the keyboard apart. A clicked button does not keep the focus, so that Enter goes on meaning
 * what the large button says; a held key presses a button once, not thirty times a second.
 */
export function guardPresses(page: Document): void {
  page.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('button')) return
    event.preventDefault()
    if (page.activeElement instanceof HTMLButtonElement) page.activeElement.blur()
  })
  page.addEventListener('keydown', (event) => {
    const isPress = event.key === 'Enter' || event.key === ' '
    if (event.repeat && isPress && page.activeElement instanceof HTMLButtonElement) event.preventDefault()
  })
}
