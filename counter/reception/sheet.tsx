import { X } from 'lucide-preact'
import { failedDemands } from '../../server/contract/contact.ts'
import type { Outcome, ReturnReason } from '../../server/contract/views.ts'
import { useKeys } from '../desk/use-keys.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { may } from '../session.ts'
import { choiceOf } from '../shortcuts.ts'
import { begin, behalf, channel, errand, failed, register, step } from './enquiry.ts'
import { nameOf } from './errands.ts'
import { GiveNumber } from './give-number.tsx'
import { Spoken } from './spoken.tsx'
import { t } from './texts.ts'
import { Toggle } from './toggle.tsx'

const outcomes: readonly Outcome[] = ['settled', 'sent-on', 'booked', 'self-service', 'must-come-back']

const whys: readonly ReturnReason[] = ['papers', 'authority', 'system', 'competence']

/** The second row: it comes up where the thumb is, and the tiles stay where they are. */
export function Sheet() {
  const about = errand.value
  if (about === null) return null
  if (step.value === 'number') return <GiveNumber key={about} errand={about} />
  return step.value === 'why' ? <Why key={`${about} why`} /> : <How key={about} about={about} />
}

function Top({ heading }: { readonly heading: string }) {
  const title = useFocus<HTMLHeadingElement>({ preventScroll: true })
  return (
    <header>
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <PressButton id="close-sheet" look="quiet" cap="Esc" onPress={begin}>
        <span class="with-icon">
          <X aria-hidden />
          {t.value.close}
        </span>
      </PressButton>
    </header>
  )
}

function end(outcome: Outcome): void {
  if (outcome !== 'must-come-back') return void register(outcome, null)
  step.value = 'why'
}

function How({ about }: { readonly about: string }) {
  useKeys((event) => {
    if (event.key === 'Escape') return begin()
    const picked = outcomes[choiceOf(event, outcomes.length) ?? -1]
    if (picked && !isWriting()) end(picked)
  })
  const mayGive = channel.value === 'on-the-spot' && may('receive')
  return (
    <section class="reception-sheet" aria-label={t.value.outcome}>
      <Top heading={nameOf(about)} />
      <div class="sheet-outcomes">
        {outcomes.map((outcome, place) => (
          <PressButton
            key={outcome}
            id={`outcome-${outcome}`}
            look={outcome === 'settled' ? 'primary' : 'plain'}
            digit={place + 1}
            onPress={() => end(outcome)}
          >
            {t.value.outcomes[outcome]}
          </PressButton>
        ))}
        {mayGive ? (
          <PressButton
            id="give-number"
            onPress={() => {
              step.value = 'number'
            }}
          >
            {t.value.giveNumber} …
          </PressButton>
        ) : null}
      </div>
      <More />
    </section>
  )
}

/** What is told besides, before the outcome: each is one tap more. */
function More() {
  return (
    <div class="sheet-more">
      <fieldset>
        <legend>{t.value.failed}</legend>
        {failedDemands.map((one) => (
          <Toggle
            key={one}
            on={failed.value === one}
            onPress={() => {
              failed.value = failed.value === one ? null : one
            }}
          >
            {t.value.failedDemands[one]}
          </Toggle>
        ))}
      </fieldset>
      <div class="sheet-who">
        <Toggle
          on={behalf.value}
          onPress={() => {
            behalf.value = !behalf.value
          }}
        >
          {t.value.behalf}
        </Toggle>
        <Spoken />
      </div>
    </div>
  )
}

function Why() {
  useKeys((event) => {
    if (event.key === 'Escape') step.value = 'outcome'
    const picked = whys[choiceOf(event, whys.length) ?? -1]
    if (picked && !isWriting()) void register('must-come-back', picked)
  })
  return (
    <section class="reception-sheet" aria-label={t.value.why}>
      <Top heading={t.value.why} />
      <div class="sheet-outcomes">
        {whys.map((why, place) => (
          <PressButton
            key={why}
            id={`outcome-${why}`}
            digit={place + 1}
            onPress={() => register('must-come-back', why)}
          >
            {t.value.whys[why]}
          </PressButton>
        ))}
      </div>
    </section>
  )
}

const isWriting = (): boolean =>
  document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement
