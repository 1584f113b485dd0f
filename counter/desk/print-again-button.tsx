import type { StaffTicket } from '../../server/contract/views.ts'
import { deviceTexts, texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import type { Spot } from '../press.ts'
import { printing } from '../print.ts'
import { keys } from '../shortcuts.ts'
import { printAgain, printButton } from './print-again.ts'

interface Props {
  readonly ticket: StaffTicket
  readonly spot: Spot
  /** For whoever is at the counter: quieter, and with its key. */
  readonly withKey?: boolean
}

/** Every ticket can be printed again, also when its paper was lost later. */
export function PrintAgain({ ticket, spot, withKey = false }: Props) {
  const button = printButton(ticket)
  const busy = printing.value.has(button)
  return (
    <PressButton
      id={button}
      busy={busy}
      {...(withKey ? { look: 'quiet', cap: keys.print } : {})}
      onPress={() => printAgain(ticket, spot)}
    >
      {busy ? deviceTexts.value.printing : texts.value.actions.print}
    </PressButton>
  )
}
