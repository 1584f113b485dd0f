import type { Desk, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { keys } from '../shortcuts.ts'
import { act, reasonFor } from './actions.ts'
import { obstacleOf, type Secondary } from './obstacle.ts'
import { primaryOf } from './primary.ts'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
}

/** The one large button; its word is what it does now, its key stays the same. */
export function PrimaryButton({ view, desk }: Props) {
  const primary = primaryOf(desk)
  const isIdle = primary === 'call-next' && !desk.next
  return (
    <PressButton
      id="primary"
      look={isIdle ? 'plain' : 'primary'}
      cap={keys.primary}
      onPress={() => act('primary', view)}
    >
      {texts.value.primary[primary]}
    </PressButton>
  )
}

const secondaries: readonly Secondary[] = ['recall', 'absent', 'park', 'transfer', 'add-errand', 'pause']

/** Everything else, in the same place every day. */
export function SecondaryButtons({ view, desk }: Props) {
  return (
    <div class="secondaries">
      {secondaries.map((action) => (
        <SecondaryButton key={action} action={action} view={view} desk={desk} />
      ))}
    </div>
  )
}

function SecondaryButton({ action, view, desk }: Props & { readonly action: Secondary }) {
  const { actions } = texts.value
  const obstacle = obstacleOf(action, desk, view.callsBeforeAbsent)
  const goesOn = action === 'pause' && desk.counter.state === 'paused'
  return (
    <PressButton id={action} cap={keys[action]} off={obstacle !== null} onPress={() => act(action, view)}>
      {goesOn ? actions['go-on'] : actions[action]}
      {obstacle?.why === 'call-more' ? <small>{reasonFor(obstacle)}</small> : null}
    </PressButton>
  )
}
