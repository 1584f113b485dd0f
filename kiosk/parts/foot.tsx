import { ArrowLeft } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { languageFacts } from '../../server/contract/languages.ts'
import { choose, language, t } from '../language.ts'
import { languages } from '../texts.ts'
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

function Languages() {
  return (
    <fieldset class="languages">
      <legend class="unseen">{t.value.languages}</legend>
      {languages.map((one) => (
        <button
          key={one}
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
      ))}
    </fieldset>
  )
}
