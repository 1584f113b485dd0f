import { effect, signal } from '@preact/signals'
import { place } from '../state.ts'
import type { Looked } from './look.ts'

export const codeDigits = 6
/** What was typed of a booking's code. */
export const code = signal('')
/** Why the last code led nowhere. */
export const told = signal<Extract<Looked, string> | null>(null)

export function typeDigit(digit: string): void {
  told.value = null
  code.value = (code.value + digit).slice(0, codeDigits)
}
export function eraseDigit(): void {
  code.value = code.value.slice(0, -1)
}

/** Who comes next finds an empty field, and nobody else's error. */
export function forgetCode(): void {
  effect(() => {
    if (place.value.at === 'check-in' || place.value.at === 'booking') return
    code.value = ''
    told.value = null
  })
}
