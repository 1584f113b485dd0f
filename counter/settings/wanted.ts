import { effect, signal } from '@preact/signals'
import { place } from './place.ts'

/** The field that somebody wants to go to, as `errands.3.hint.da`; its form may still have to open. */
export const wanted = signal<string | null>(null)

/** Goes to the wanted field once its form is there; gives what ends it. */
export function followWanted(): () => void {
  return effect(() => {
    const field = wanted.value
    place.value
    if (field === null) return
    // The form is drawn after the place has changed.
    setTimeout(() => {
      const found = nearest(field)
      if (!found) return
      wanted.value = null
      found.focus()
      found.scrollIntoView({ block: 'center' })
    }, 50)
  })
}

/** The field itself, or the part that holds it. */
function nearest(field: string): HTMLElement | null {
  const steps = field.split('.')
  for (let length = steps.length; length > 0; length--) {
    const there = document.getElementById(`field-${steps.slice(0, length).join('-')}`)
    if (!there) continue
    return there.matches('fieldset') ? there.querySelector('input, select, textarea, button') : there
  }
  return null
}
