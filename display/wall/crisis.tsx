import { TriangleAlert } from 'lucide-preact'
import { languageFacts, languages } from '../../server/contract/languages.ts'
import type { Language, NoticeView } from '../../server/contract/views.ts'

interface CrisisProps {
  readonly notice: NoticeView
  /** This screen's own time. */
  readonly here: number
}

/** How long one of the other languages stands beneath the Danish. */
const languageMs = 6000

/** What stands above all else: in Danish all the time, and beneath it in each other language in turn. */
export function Crisis({ notice: { title, text }, here }: CrisisProps) {
  const others = languages.filter((language) => language !== 'da' && title[language] !== undefined)
  const other = others[Math.floor(here / languageMs) % others.length]
  return (
    <main class="crisis">
      <TriangleAlert strokeWidth={1.5} aria-hidden="true" />
      <div class="crisis-words" role="alert">
        <h1>{title.da}</h1>
        {text && <p>{text.da}</p>}
      </div>
      {other && <Other key={other} language={other} title={title[other]} text={text?.[other]} />}
    </main>
  )
}

interface OtherProps {
  readonly language: Language
  readonly title: string | undefined
  readonly text: string | undefined
}

const Other = ({ language, title, text }: OtherProps) => (
  <div class="crisis-words crisis-other" lang={language} dir={languageFacts[language].direction}>
    <h2>{title}</h2>
    {text && <p>{text}</p>}
  </div>
)
