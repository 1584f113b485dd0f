import { effect, signal } from '@preact/signals'
import { remembered } from './remembered.ts'

const store = remembered(localStorage, 'naeste-counter-letters')

/** Whether single letters are shortcuts: people who speak to their computer turn them off (WCAG 2.1.4). */
export const lettersOn = signal(store.get() !== 'off')

effect(() => store.set(lettersOn.value ? 'on' : 'off'))
