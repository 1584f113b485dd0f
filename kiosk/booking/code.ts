import { effect, signal } from '@preact/signals'
import { place } from '../state.ts'

export const codeDigits = 6
/** What was typed of a booking's code. */
export const code = signal('')

export function typeDigit(digit: string): void {
  code.value = (code.value + digit).slice(0, codeDigits)
}
export function eraseDigit(): void {
  code.value = code.value.slice(0, -1)
}

/** Who comes next finds an empty field. */
export function forgetCode(): void {
  effect(() => {
    if (place.value.at === 'start') code.value = ''
  })
}
