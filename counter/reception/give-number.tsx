import { Printer, Smartphone, X } from 'lucide-preact'
import type { Need } from '../../server/contract/views.ts'
import { useKeys } from '../desk/use-keys.ts'
import { inWords } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { behalf, step } from './enquiry.ts'
import { nameOf } from './errands.ts'
import { GivenNumber } from './given-number.tsx'
import { forgetNumber, full, give, given, needs, openCounters, remark, sentTo, toggleNeed } from './number.ts'
import { Spoken } from './spoken.tsx'
import { t } from './texts.ts'
import { Toggle } from './toggle.tsx'

const wishes: readonly Need[] = ['seat', 'more-time', 'hearing', 'sight', 'wheelchair', 'interpreter']

function leave(): void {
  forgetNumber()
  step.value = 'outcome'
}

/** A number with all that the clerk should know, on paper or on the visitor's own phone. */
export function GiveNumber({ errand }: { readonly errand: string }) {
  const title = useFocus<HTMLHeadingElement>({ preventScroll: true })
  useKeys((event) => {
    if (event.key === 'Escape' && !given.value) leave()
  })
  if (given.value) return <GivenNumber given={given.value} />
  const words = t.value.number
  return (
    <section class="reception-sheet" aria-label={words.heading(nameOf(errand))}>
      <header>
        <h2 ref={title} tabIndex={-1}>
          {words.heading(nameOf(errand))}
        </h2>
        <PressButton id="leave-number" look="quiet" cap="Esc" onPress={leave}>
          <span class="with-icon">
            <X aria-hidden />
            {t.value.back}
          </span>
        </PressButton>
      </header>
      <Person />
      <Remark />
      <Give />
    </section>
  )
}

function Person() {
  const words = t.value.number
  return (
    <div class="sheet-more">
      <fieldset>
        <legend>{words.needs}</legend>
        {wishes.map((need) => (
          <Toggle key={need} on={needs.value.includes(need)} onPress={() => toggleNeed(need)}>
            {words.wishes[need]}
          </Toggle>
        ))}
        <Toggle
          on={behalf.value}
          onPress={() => {
            behalf.value = !behalf.value
          }}
        >
          {t.value.behalf}
        </Toggle>
      </fieldset>
      <div class="sheet-who">
        <SendTo />
        <Spoken />
      </div>
    </div>
  )
}

/** Practical help alone; the server refuses what looks like a CPR number. */
function Remark() {
  const words = t.value.number
  return (
    <label class="remark-field">
      <span>{words.remark}</span>
      <input
        maxLength={300}
        autocomplete="off"
        placeholder={words.remarkHint}
        value={remark.value}
        onInput={(event) => {
          remark.value = event.currentTarget.value
        }}
      />
    </label>
  )
}

function SendTo() {
  const words = t.value.number
  return (
    <label class="spoken">
      <span>{words.to}</span>
      <select
        value={sentTo.value ?? ''}
        onChange={(event) => {
          sentTo.value = event.currentTarget.value || null
        }}
      >
        <option value="">{words.anyone}</option>
        {openCounters.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {inWords(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Give() {
  const words = t.value.number
  const asked = full.value
  if (asked)
    return (
      <div class="sheet-give" role="alert">
        <p>{words.full}</p>
        <PressButton
          id={`give-${asked.onPaper ? 'paper' : 'phone'}`}
          look="primary"
          onPress={() => give(asked.onPaper, true)}
        >
          {words.anyway}
        </PressButton>
      </div>
    )
  return (
    <div class="sheet-give">
      <PressButton id="give-paper" look="primary" onPress={() => give(true, false)}>
        <span class="with-icon">
          <Printer aria-hidden />
          {words.paper}
        </span>
      </PressButton>
      <PressButton id="give-phone" onPress={() => give(false, false)}>
        <span class="with-icon">
          <Smartphone aria-hidden />
          {words.phone}
        </span>
      </PressButton>
    </div>
  )
}
