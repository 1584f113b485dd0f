import { CircleQuestionMark } from 'lucide-preact'
import { useEffect } from 'preact/hooks'
import { t } from '../language.ts'
import { errands } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { ErrandCard } from '../parts/errand-card.tsx'
import { Foot } from '../parts/foot.tsx'
import { Help } from '../parts/help.tsx'
import { Making } from '../parts/making.tsx'
import { back, go } from '../state.ts'
import { lowered } from '../tools.ts'
import { Keyboard } from './keyboard.tsx'
import { found, query, type } from './query.ts'

/** More would have to be read before one can choose. Low on an upright screen one row has room above the keys. */
const mostShown = () => (lowered.value && matchMedia('(orientation: portrait)').matches ? 2 : 4)

/** Finds the errand in one's own words. */
export function Search() {
  const words = t.value.search
  useEffect(() => {
    document.addEventListener('keydown', typed)
    return () => document.removeEventListener('keydown', typed)
  }, [])
  return (
    <div class="screen searching">
      <Band key="search" heading={words.heading} lead={words.lead} />
      <main class="search">
        <Found />
        <div class="search-write">
          <Field />
          <Keyboard />
        </div>
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}

/** Whoever has real keys may write without first touching the field. */
function typed(event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
  const isOnButton = event.target instanceof HTMLButtonElement
  if (event.key.length === 1 && !(isOnButton && event.key === ' ')) type(event.key)
}

function Field() {
  const words = t.value.search
  return (
    <input
      class="search-field"
      type="text"
      inputMode="none"
      autocomplete="off"
      spellcheck={false}
      maxLength={80}
      aria-label={words.field}
      placeholder={words.example}
      value={query.value}
      onInput={(event) => {
        query.value = event.currentTarget.value
      }}
    />
  )
}

function Found() {
  const words = t.value.search
  const fitting = (found.value ?? []).flatMap((id) => errands.value.get(id) ?? []).slice(0, mostShown())
  return (
    <div class="search-found">
      <p class="unseen" role="status">
        {found.value && (fitting.length > 0 ? words.found(fitting.length) : words.none)}
      </p>
      {fitting.length > 0 ? (
        <div class="choices compact">
          {fitting.map((errand) => (
            <ErrandCard key={errand.id} errand={errand} />
          ))}
        </div>
      ) : null}
      {found.value && fitting.length === 0 ? <Nothing /> : null}
    </div>
  )
}

function Nothing() {
  const words = t.value.search
  return (
    <div class="search-none">
      <strong>{words.none}</strong>
      <p>{words.noneHow}</p>
      <Help icon={CircleQuestionMark} words={words.help} onPress={() => go({ at: 'unsure' })} />
    </div>
  )
}
