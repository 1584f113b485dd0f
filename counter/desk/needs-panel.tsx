import { useSignal } from '@preact/signals'
import { Check } from 'lucide-preact'
import type { DeskTicket, Need } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { press } from '../press.ts'
import { choiceOf } from '../shortcuts.ts'
import { tellNeeds } from './moves.ts'
import { needIcons } from './needs.ts'
import { closePanel } from './panel.ts'
import { isOnButton, useKeys } from './use-keys.ts'

const all = Object.keys(needIcons) as Need[]

/** What somebody needs, marked or taken away: the digit turns it, Enter keeps it. */
export function NeedsPanel({ ticket }: { readonly ticket: DeskTicket }) {
  const { panel, back, done } = texts.value
  const marked = useSignal<readonly Need[]>(ticket.needs)
  const place = useFocus<HTMLElement>()
  const turn = (need: Need) => {
    const others = marked.value.filter((one) => one !== need)
    marked.value = others.length < marked.value.length ? others : [...others, need]
  }
  const keep = async () => {
    const ask = () => tellNeeds(ticket, marked.value)
    if (await press({ button: 'keep-needs', spot: 'actions', ask, done: done.needs(ticket.number) }))
      closePanel()
  }
  useKeys((event) => {
    if (event.key === 'Escape') return closePanel()
    if (event.key === 'Enter' && !event.repeat && !isOnButton()) return void keep()
    const need = all[choiceOf(event, all.length) ?? -1]
    if (need) turn(need)
  })
  return (
    <section ref={place} class="panel" aria-labelledby="panel-heading" tabIndex={-1}>
      <h3 id="panel-heading">{panel.needs(ticket.number)}</h3>
      <ol class="numbered pairs">
        {all.map((need, index) => (
          <li key={need}>
            <Turnable
              need={need}
              digit={index + 1}
              isOn={marked.value.includes(need)}
              onTurn={() => turn(need)}
            />
          </li>
        ))}
      </ol>
      <div class="panel-end">
        <PressButton id="keep-needs" look="primary" cap="Enter" onPress={keep}>
          {panel.keep}
        </PressButton>
        <PressButton id="back" look="quiet" cap="Esc" onPress={closePanel}>
          {back}
        </PressButton>
      </div>
    </section>
  )
}

/** Marked ones differ by their sign too, and not by colour alone. */
function Turnable({ need, digit, isOn, onTurn }: TurnableProps) {
  const Icon = isOn ? Check : needIcons[need]
  return (
    <PressButton id={`need-${need}`} digit={digit} pressed={isOn} onPress={onTurn}>
      <span class="with-icon">
        <Icon aria-hidden />
        {texts.value.told.needs[need]}
      </span>
    </PressButton>
  )
}

interface TurnableProps {
  readonly need: Need
  readonly digit: number
  readonly isOn: boolean
  readonly onTurn: () => void
}
