import type { Said } from '../../server/contract/offers.ts'
import { language } from '../language.ts'

/** A text of the catalogue; one that exists only in Danish says so to a screen reader. */
export function Words({ said }: { readonly said: Said }) {
  if (said.language === language.value) return <>{said.text}</>
  return (
    <span lang={said.language} dir="ltr">
      {said.text}
    </span>
  )
}
