import './rush.css'
import { useSignal } from '@preact/signals'
import { Megaphone } from 'lucide-preact'
import type { LeadView } from '../../server/contract/lead.ts'
import { answerOf, lead } from '../api.ts'
import { inWords } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press } from '../press.ts'
import { rushTexts } from '../rush/texts.ts'

type Props = { readonly rush: LeadView['rush'] }

/** A rush begins and ends here by one press each; while it lasts, counters are set up here. */
export function Rush({ rush }: Props) {
  return (
    <section class={`lead-rush${rush.now ? ' on' : ''}`} aria-labelledby="rush-heading">
      <h2 id="rush-heading">
        <Megaphone aria-hidden />
        {rush.now ? rushTexts.value.on(inWords(rush.now.name)) : rushTexts.value.heading}
      </h2>
      {rush.now ? <On /> : <Off rush={rush} />}
      <Add rush={rush} />
    </section>
  )
}

/** The errand that most come for stands chosen already. */
function Off({ rush: { choices, suggested } }: Props) {
  const t = rushTexts.value
  const chosen = useSignal<string | null>(null)
  const errand = chosen.value ?? suggested
  const name = choices.find(({ id }) => id === errand)?.name
  if (!errand || !name) return null
  const begin = () =>
    press({
      button: 'rush-begin',
      spot: 'lead',
      ask: () => answerOf(lead.rush.$put({ json: { errand } })),
      done: t.began(inWords(name)),
    })
  return (
    <div class="lead-rush-row">
      <label for="rush-errand">{t.errand}</label>
      <select
        id="rush-errand"
        value={errand}
        onChange={(event) => {
          chosen.value = event.currentTarget.value
        }}
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {inWords(one.name)}
          </option>
        ))}
      </select>
      <PressButton id="rush-begin" onPress={begin}>
        {t.begin}
      </PressButton>
      <p class="lead-rush-means">{t.what}</p>
    </div>
  )
}

function On() {
  const t = rushTexts.value
  const end = () =>
    press({ button: 'rush-end', spot: 'lead', ask: () => answerOf(lead.rush.$delete()), done: t.ended })
  return (
    <div class="lead-rush-row">
      <PressButton id="rush-end" onPress={end}>
        {t.end}
      </PressButton>
      <p class="lead-rush-means">{t.ends}</p>
    </div>
  )
}

/** One more counter for today: the next free number stands there, and what it takes is that of the rush. */
function Add({ rush: { now, choices, suggested, freeNumber } }: Props) {
  const t = rushTexts.value
  const written = useSignal<string | null>(null)
  const errand = now?.id ?? suggested
  const name = now?.name ?? choices.find(({ id }) => id === errand)?.name
  if (!errand || !name) return null
  const number = written.value ?? `${freeNumber}`
  const add = () =>
    press({
      button: 'counter-add',
      spot: 'lead',
      ask: async () => {
        const json = { number: Number(number), errands: [errand] }
        const answer = await answerOf(lead.counters.$post({ json }))
        if (answer.ok) written.value = null
        return answer
      },
      done: t.setUp(number),
    })
  return (
    <div class="lead-rush-row">
      <label for="counter-number">{t.number}</label>
      <input
        id="counter-number"
        inputMode="numeric"
        autocomplete="off"
        maxLength={2}
        value={number}
        onInput={(event) => {
          written.value = event.currentTarget.value
        }}
      />
      <PressButton id="counter-add" off={!/^[1-9]\d?$/.test(number)} onPress={add}>
        {t.add}
      </PressButton>
      <p class="lead-rush-means">{t.addMeans(inWords(name))}</p>
    </div>
  )
}
