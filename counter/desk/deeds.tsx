import type { Desk, StaffView } from '../../server/contract/views.ts'
import { Told } from '../parts/told.tsx'
import { PrimaryButton, SecondaryButtons } from './buttons.tsx'
import type { PanelName } from './panel.ts'
import { Panel } from './panels.tsx'
import { UndoButton } from './undo-button.tsx'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
  readonly open: PanelName | null
}

/** What I can do now: the buttons, or in their place the question that one of them asks back. */
export function Deeds({ view, desk, open }: Props) {
  if (open) {
    return (
      <section class="deeds asking">
        <Told spot="actions" />
        <Panel name={open} view={view} desk={desk} />
      </section>
    )
  }
  return (
    <section class="deeds">
      <PrimaryButton view={view} desk={desk} />
      <div class="after">
        <Told spot="actions" />
        <UndoButton view={view} desk={desk} />
      </div>
      <SecondaryButtons view={view} desk={desk} />
    </section>
  )
}
