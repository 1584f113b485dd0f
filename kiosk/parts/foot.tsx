import { ArrowLeft, ChevronRight } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type Language, languageFacts } from '../../server/contract/languages.ts'
import { choose, language, t } from '../language.ts'
import { languages } from '../texts.ts'
import { larger } from '../tools.ts'
import { Pages } from './pages.tsx'
import { Tools, Unheard } from './tools.tsx'

interface Props {
  readonly onBack?: () => void
  /** What stands where Back would. */
  readonly children?: ComponentChildren
}

/** Back, what fits the screen to a person, and the languages, at the same place on every screen. */
export function Foot({ onBack, children }: Props) {
  return (
    <footer class="foot">
      <Unheard />
      <Pages />
      <fieldset class="tools">
        <legend class="unseen">{t.value.tools.name}</legend>
        {onBack ? <Back onBack={onBack} /> : <div class="foot-note">{children}</div>}
        <Tools />
      </fieldset>
      <Languages />
    </footer>
  )
}

function Back({ onBack }: { readonly onBack: () => void }) {
  return (
    <button type="button" class="tool" data-back onClick={onBack}>
      <ArrowLeft class="mirrored" strokeWidth={1.75} aria-hidden="true" />
      {t.value.back}
    </button>
  )
}

/** As many as stand beside each other in large letters on a wide, low screen. */
const mostBeside = 5
const isWide = matchMedia('(orientation: landscape)')

function Languages() {
  const [first, setFirst] = useState(0)
  const isTurned = larger.value && isWide.matches && languages.length > mostBeside
  const shown = isTurned ? languages.slice(first, first + mostBeside) : languages
  return (
    <fieldset class="languages">
      <legend class="unseen">{t.value.languages}</legend>
      {shown.map((one) => (
        <LanguageButton key={one} one={one} />
      ))}
      {isTurned ? (
        <button
          type="button"
          class="language"
          onClick={() => setFirst(first + mostBeside < languages.length ? first + mostBeside : 0)}
        >
          {t.value.languages}
          <ChevronRight class="mirrored" strokeWidth={1.75} aria-hidden="true" />
        </button>
      ) : null}
    </fieldset>
  )
}

const LanguageButton = ({ one }: { readonly one: Language }) => (
  <button
    type="button"
    class="language"
    lang={one}
    aria-pressed={language.value === one}
    onClick={() => {
      void choose(one)
    }}
  >
    {languageFacts[one].own}
  </button>
)
