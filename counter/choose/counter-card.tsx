import { useSignal } from '@preact/signals'
import type { StaffCounter, StaffView } from '../../server/contract/views.ts'
import { chosen } from '../chosen.ts'
import { errandName } from '../desk/errand-name.ts'
import { waitingFor } from '../desk/line.ts'
import { open } from '../desk/moves.ts'
import { inWords, texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press, rest } from '../press.ts'

interface Props {
  readonly view: StaffView
  readonly counter: StaffCounter
}

/** One counter: how it stands, what it serves. A closed one is opened; another's is taken over knowingly. */
export function CounterCard({ view, counter }: Props) {
  const t = texts.value.choose
  const asking = useSignal(false)
  const { id, state, serves } = counter
  const sitDown = () => {
    chosen.value = id
  }
  const choose = async () => {
    if (state !== 'closed') {
      asking.value = true
      return rest()
    }
    if (await press({ button: `choose-${id}`, spot: 'choose', ask: () => open(id) })) sitDown()
  }
  return (
    <li class={`card ${state}`}>
      <h2>{inWords(counter.name)}</h2>
      <p class="card-state">
        <span class={`state counter-${state}`}>{t.state[state]}</span>
        <span>{counter.number ? t.with(counter.number) : state === 'open' ? t.free : null}</span>
      </p>
      <p class="card-serves">{serves.map((errand) => errandName(view, errand)).join(', ')}</p>
      <p class="card-waiting">{t.waiting(waitingFor(view, counter).length)}</p>
      {asking.value ? (
        <TakeOver
          id={id}
          onYes={sitDown}
          onNo={() => {
            asking.value = false
          }}
        />
      ) : (
        <PressButton
          id={`choose-${id}`}
          onPress={choose}
          off={state === 'closed' && view.dayClosed}
          label={`${state === 'closed' ? t.open : t.takeOver}: ${inWords(counter.name)}`}
        >
          {state === 'closed' ? t.open : t.takeOver}
        </PressButton>
      )}
    </li>
  )
}

interface TakeOverProps {
  readonly id: string
  readonly onYes: () => void
  readonly onNo: () => void
}

function TakeOver({ id, onYes, onNo }: TakeOverProps) {
  const t = texts.value
  return (
    <div class="ask">
      <p>{t.choose.takeOverAsk}</p>
      <PressButton id={`take-${id}`} look="primary" onPress={onYes}>
        {t.choose.takeOver}
      </PressButton>
      <PressButton id={`keep-${id}`} look="quiet" onPress={onNo}>
        {t.cancel}
      </PressButton>
    </div>
  )
}
