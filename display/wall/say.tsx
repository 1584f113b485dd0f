import { wall as danish, type WallTexts } from '../../server/contract/texts/da/wall.ts'
import { wall as english } from '../../server/contract/texts/en/wall.ts'
import type { Language } from '../../server/contract/views.ts'
import { Both } from '../parts/both.tsx'

interface SayProps {
  readonly text: (texts: WallTexts, language: Language) => string
}

/** One of the wall's texts, in both of its languages. */
export function Say({ text }: SayProps) {
  return <Both da={text(danish, 'da')} en={text(english, 'en')} />
}
