import { TriangleAlert } from 'lucide-preact'
import { languageFacts, languages } from './languages.ts'
import type { Language, NoticeView } from './views.ts'

interface CrisisProps {
  readonly notice: NoticeView
  /** This screen's own time. */
  readonly here: number
  /** The language that stands all the time, where the notice is told in it. */
  readonly first?: Language
}

/** How long one of the other languages stands beneath the Danish. */
const languageMs = 6000

/** What stands above all else: in one language all the time, and beneath it in each other in turn. */
export function CrisisNotice({ notice, here, first = 'da' }: CrisisProps) {
  const { title, text } = notice
  const own = title[first] === undefined ? 'da' : first
  const others = languages.filter((language) => language !== own && title[language] !== undefined)
  const other = others[Math.floor(here / languageMs) % others.length]
  return (
    <main class="crisis" data-kind={notice.raised?.kind}>
      <Drill notice={notice} />
      <TriangleAlert class="crisis-sign" strokeWidth={1.5} aria-hidden="true" />
      <div class="crisis-words" role="alert" lang={own} dir={languageFacts[own].direction}>
        <h1>{title[own]}</h1>
        {text && <p>{text[own] ?? text.da}</p>}
      </div>
      {other && <Other key={other} language={other} title={title[other]} text={text?.[other]} />}
    </main>
  )
}

/** That the house only practises, in all languages at once, so that nobody is frightened. */
function Drill({ notice: { raised } }: Pick<CrisisProps, 'notice'>) {
  const words = raised?.drill
  if (!words) return null
  return (
    <p class="crisis-drill">
      {languages.map((language) =>
        words[language] === undefined ? null : (
          <span key={language} lang={language} dir={languageFacts[language].direction}>
            {words[language]}
          </span>
        ),
      )}
    </p>
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
