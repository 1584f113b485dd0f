import { signal } from '@preact/signals'
import { type Alone, aloneAnswers, type HelpTheme, helpThemes } from '../../server/contract/contact.ts'
import { presses } from '../api.ts'
import { PressButton } from '../parts/press-button.tsx'
import { surely } from '../surely.ts'
import { deed, forgetKeys, keyFor } from './deed.ts'
import { keepLast, spoken } from './enquiry.ts'
import { done } from './room.ts'
import { Spoken } from './spoken.tsx'
import { t } from './texts.ts'

const theme = signal<HelpTheme | null>(null)

async function register(alone: Alone): Promise<void> {
  const about = theme.value
  if (about === null) return
  const json = { theme: about, alone, language: spoken.value }
  const answer = await deed(`alone-${alone}`, () =>
    surely((options) => presses['digital-help'].$post({ json }, options), keyFor(json)),
  )
  if (!answer?.ok) return
  keepLast('digital-help', answer.body, () => {
    const words = t.value.help
    return words.registered(words.themes[about], words.answers[alone])
  })
  forgetKeys()
  theme.value = null
  spoken.value = 'da'
}

/** Digital help that was given, in two taps: its theme, and whether it will be needed next time. */
export function Help() {
  const words = t.value.help
  const given = done.value?.help.given ?? 0
  return (
    <main class="tab help">
      <fieldset>
        <legend>{words.theme}</legend>
        <div class="tiles">
          {helpThemes.map((one) => (
            <button
              key={one}
              type="button"
              class="tile"
              aria-pressed={theme.value === one}
              onClick={() => {
                theme.value = one
              }}
            >
              {words.themes[one]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.alone}</legend>
        <div class="sheet-outcomes">
          {aloneAnswers.map((alone) => (
            <PressButton
              key={alone}
              id={`alone-${alone}`}
              off={theme.value === null}
              onPress={() => register(alone)}
            >
              {words.answers[alone]}
            </PressButton>
          ))}
        </div>
      </fieldset>
      <div class="sheet-who">
        <Spoken />
        <p class="grey">{given === 0 ? words.none : words.today(given)}</p>
      </div>
    </main>
  )
}
