import { language, texts } from '../language.ts'
import { lettersOn } from '../letters.ts'
import { view } from '../lobby.ts'
import { session } from '../session.ts'

/** Language, shortcut keys, and who is signed in: below everything, on every page. */
export function Foot({ withKeys }: { readonly withKeys: boolean }) {
  const t = texts.value
  const who = session.value
  return (
    <footer class="foot">
      <Languages />
      {withKeys ? <Letters /> : null}
      <span class="foot-end">
        {view.value?.house.trial ? <span class="trial">{t.trial}</span> : null}
        {who !== null && typeof who === 'object' ? <span>{t.signedInAs(who.name)}</span> : null}
      </span>
    </footer>
  )
}

const languages = { da: 'Dansk', en: 'English' } as const

function Languages() {
  return (
    <fieldset class="switch">
      <legend class="unseen">{texts.value.language}</legend>
      {(['da', 'en'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language.value === one}
          onClick={() => {
            language.value = one
          }}
        >
          {languages[one]}
        </button>
      ))}
    </fieldset>
  )
}

function Letters() {
  const { label, on, off } = texts.value.shortcuts
  return (
    <label class="letters">
      <input
        type="checkbox"
        checked={lettersOn.value}
        onChange={(event) => {
          lettersOn.value = event.currentTarget.checked
        }}
      />
      {label}: {lettersOn.value ? on : off}
    </label>
  )
}
