import { wordsIn } from '../../server/contract/format.ts'
import type { Language, NoticeView } from '../../server/contract/views.ts'

interface CrisisProps {
  readonly notice: NoticeView
  /** The number stays theirs. */
  readonly number: string
  readonly language: Language
}

/** A crisis on its holder's phone: in their language, and in Danish for whoever helps them. */
export function PhoneCrisis({ notice: { title, text, raised }, number, language }: CrisisProps) {
  const said = (to: Language) => ({ title: wordsIn(title, to), text: text && wordsIn(text, to) })
  const own = said(language)
  const danish = said('da')
  const drill = raised?.drill && wordsIn(raised.drill, language)
  return (
    <main class="phone-crisis">
      {drill && <p class="phone-crisis-drill">{drill}</p>}
      <section role="alert">
        <h1>{own.title}</h1>
        {own.text && <p>{own.text}</p>}
      </section>
      {danish.title !== own.title && (
        <div lang="da" dir="ltr">
          <p class="phone-crisis-danish">{danish.title}</p>
          {danish.text && <p>{danish.text}</p>}
        </div>
      )}
      <p class="phone-crisis-number">{number}</p>
    </main>
  )
}
