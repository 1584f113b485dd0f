import { lettersOn } from '../letters.ts'

/** The key that does the same as the button it stands on. */
export function KeyCap({ name }: { readonly name: string }) {
  const isLetter = name.length === 1 && Number.isNaN(Number(name))
  if (isLetter && !lettersOn.value) return null
  return (
    <span class="key-cap" aria-hidden="true">
      {name}
    </span>
  )
}
