import { useLayoutEffect, useRef } from 'preact/hooks'

/** For what the focus goes to as it comes onto the page, so that the next key and whoever listens are there at once. */
export function useFocus<Here extends HTMLElement>(options?: FocusOptions) {
  const here = useRef<Here>(null)
  useLayoutEffect(() => here.current?.focus(options), [])
  return here
}
