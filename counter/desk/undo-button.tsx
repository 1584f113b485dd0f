import type { Desk, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { now } from '../lobby.ts'
import { PressButton } from '../parts/press-button.tsx'
import { keys } from '../shortcuts.ts'
import { act } from './actions.ts'

/** Takes back the last step, for the minute in which that can be done. */
export function UndoButton({ view, desk: { undo } }: { readonly view: StaffView; readonly desk: Desk }) {
  const t = texts.value
  if (!undo || now.value > undo.until) return null
  return (
    <PressButton id="undo" look="quiet" cap={keys.undo} onPress={() => act('undo', view)}>
      {t.actions.undo}
      <small>{t.steps[undo.step](undo.number)}</small>
    </PressButton>
  )
}
