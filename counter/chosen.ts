import { effect, signal } from '@preact/signals'
import { remembered } from './remembered.ts'

const store = remembered(sessionStorage, 'naeste-counter')

/** The counter that this browser tab sits at; it survives a reload, and another tab may sit elsewhere. */
export const chosen = signal<string | null>(store.get())

effect(() => store.set(chosen.value))
