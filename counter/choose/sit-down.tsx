import { useSignal } from '@preact/signals'
import type { StaffCounter } from '../../server/contract/views.ts'
import { chosen } from '../chosen.ts'
import { open } from '../desk/moves.ts'
import { inWords, texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press, rest } from '../press.ts'

interface Props {
  readonly counter: StaffCounter
  readonly dayClosed: boolean
}

/** A closed counter is opened; one that is open may be somebody's, and is taken over knowingly. */
export function SitDown({ counter: { id, name, state }, dayClosed }: Props) {
  const t = texts.value.choose
  const asking = useSignal(false)
  const sitDown = () => {
    chosen.value = id
  }
  const ask = (yes: boolean) => () => {
    asking.value = yes
    rest()
  }
  const openIt = async () => {
    if (await press({ button: `choose-${id}`, spot: 'choose', ask: () => open(id) })) sitDown()
  }
  if (asking.value && state !== 'closed') return <TakeOver id={id} onYes={sitDown} onNo={ask(false)} />
  const words = state === 'closed' ? t.open : t.takeOver
  return (
    <PressButton
      id={`choose-${id}`}
      off={state === 'closed' && dayClosed}
      label={`${words}: ${inWords(name)}`}
      onPress={state === 'closed' ? openIt : ask(true)}
    >
      {words}
    </PressButton>
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
