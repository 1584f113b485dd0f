import { useLayoutEffect, useRef } from 'preact/hooks'

/** Listens to the whole page's keys while its component is shown; the handler is always the latest one. */
export function useKeys(handle: (event: KeyboardEvent) => void): void {
  const latest = useRef(handle)
  latest.current = handle
  // As soon as it is drawn: a fast hand's next key is already on its way.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Whether somebody is writing in a field right now: then letters are letters. */
export const isTyping = (): boolean => {
  const field = document.activeElement
  return field instanceof HTMLInputElement && field.type !== 'checkbox'
}

/** Whether Enter already has a meaning where the focus is. */
export const isOnButton = (): boolean => document.activeElement instanceof HTMLButtonElement
