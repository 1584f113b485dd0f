import type { Signal } from '@preact/signals'
import { language, texts } from '../language.ts'
import { lettersOn } from '../letters.ts'
import { view } from '../lobby.ts'
import { session } from '../session.ts'
import { soundOn } from '../sounds.ts'
import { askOneself } from './oneself.ts'

/** Language, shortcut keys, and who is signed in: below everything, on every page. */
export function Foot({ withKeys }: { readonly withKeys: boolean }) {
  const t = texts.value
  const who = session.value
  return (
    <footer class="foot">
      <Languages />
      {withKeys ? <Switch words={t.shortcuts} state={lettersOn} /> : null}
      {withKeys ? <Switch words={t.sound} state={soundOn} /> : null}
      <span class="foot-end">
        {view.value?.house.trial ? <span class="trial">{t.trial}</span> : null}
        {who !== null && typeof who === 'object' ? (
          <Who name={who.name} isNew={who.mustChangePassword} />
        ) : null}
      </span>
    </footer>
  )
}

/** Who works here now, and the ways to let another, or to see to one's own password. */
function Who({ name, isNew }: { readonly name: string; readonly isNew: boolean }) {
  const t = texts.value
  if (isNew) return <span>{t.signedInAs(name)}</span>
  return (
    <>
      <span>{t.signedInAs(name)}</span>
      <button type="button" class="foot-button" onClick={() => askOneself('change')}>
        {t.changeClerk}
      </button>
      <button type="button" class="foot-button" onClick={() => askOneself('mine')}>
        {t.oneself}
      </button>
    </>
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

/** What is on or off on this machine. */
function Switch({ words, state }: { readonly words: SwitchWords; readonly state: Signal<boolean> }) {
  return (
    <label class="letters">
      <input
        type="checkbox"
        checked={state.value}
        onChange={(event) => {
          state.value = event.currentTarget.checked
        }}
      />
      {words.label}: {state.value ? words.on : words.off}
    </label>
  )
}

interface SwitchWords {
  readonly label: string
  readonly on: string
  readonly off: string
}
