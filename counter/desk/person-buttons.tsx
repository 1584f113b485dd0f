import type { DeskTicket, StaffView } from '../../server/contract/views.ts'
import { deviceTexts, texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { printing } from '../print.ts'
import { keys } from '../shortcuts.ts'
import { act } from './actions.ts'
import { PrintAgain } from './print-again-button.tsx'

/** What is done about the person and not about the queue: their needs, a guide, their paper. */
export function PersonButtons({ view, ticket }: { readonly view: StaffView; readonly ticket: DeskTicket }) {
  const { actions } = texts.value
  const isPrinting = printing.value.has('guide')
  return (
    <div class="person-buttons">
      <PressButton id="needs" look="quiet" cap={keys.needs} onPress={() => act('needs', view)}>
        {actions.needs}
      </PressButton>
      <PressButton
        id="guide"
        look="quiet"
        cap={keys.guide}
        busy={isPrinting}
        onPress={() => act('guide', view)}
      >
        {isPrinting ? deviceTexts.value.printing : actions.guide}
      </PressButton>
      <PrintAgain ticket={ticket} spot="actions" withKey />
    </div>
  )
}
