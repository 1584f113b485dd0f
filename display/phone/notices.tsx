import { wordsIn } from '../../server/contract/format.ts'
import type { House, Language } from '../../server/contract/views.ts'

interface NoticesProps {
  readonly house: House
  readonly language: Language
}

/** What everybody must know now; a quiet notice stays on the wall. */
export function Notices({ house, language }: NoticesProps) {
  const told = house.notices.filter(({ level, screens }) => level !== 'normal' && screens.includes('phone'))
  return (
    <>
      {told.map(({ id, level, title, text }) => (
        <p key={id} class={`banner ${level}`} role="alert">
          <strong>{wordsIn(title, language)}</strong> {text && wordsIn(text, language)}
        </p>
      ))}
    </>
  )
}
