import type { Desk, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { openPage } from '../page.ts'
import { type Deed, forget, press, rest, tell } from '../press.ts'
import type { Shortcut } from '../shortcuts.ts'
import { arrive, callNext, markAbsent, open, pause, recall, undo } from './moves.ts'
import { type Obstacle, obstacleOf, type Secondary } from './obstacle.ts'
import { openPanel, type PanelName } from './panel.ts'
import { primaryOf } from './primary.ts'
import { printAgain } from './print-again.ts'

/** Does what a button or its key stands for: asks the server, opens a panel, or says why not. */
export function act(shortcut: Shortcut, view: StaffView): void {
  const { desk } = view
  if (!desk) return
  if (shortcut === 'primary') return actPrimary(desk)
  if (shortcut === 'devices') return openPage('devices')
  const obstacle = obstacleOf(shortcut, desk, view.callsBeforeAbsent)
  if (obstacle) tell('actions', reasonFor(obstacle), true)
  else actSecondary(shortcut, desk)
}

function actPrimary(desk: Desk): void {
  const primary = primaryOf(desk)
  const { current } = desk
  if (current && primary === 'finish') return ask('finish', current.id)
  if (current && primary === 'arrive') return deed({ button: 'primary', ask: () => arrive(desk, current) })
  if (primary === 'call-next') return deed({ button: 'primary', ask: () => callNext(desk) })
  deed({ button: 'primary', ask: () => open(desk.counter.id) })
}

function actSecondary(action: Secondary, desk: Desk): void {
  if (action === 'pause') {
    const isPaused = desk.counter.state === 'paused'
    return deed({ button: action, ask: () => (isPaused ? open(desk.counter.id) : pause(desk)) })
  }
  const { current } = desk
  if (action === 'undo') return takeBack(desk)
  if (action === 'choose') return ask('choose', null)
  if (!current) return
  if (action === 'print') return void printAgain(current, 'actions')
  const { done } = texts.value
  if (action === 'recall')
    return deed({ button: action, ask: () => recall(desk, current), done: done.recall(current.number) })
  if (action === 'absent')
    return deed({ button: action, ask: () => markAbsent(desk, current), done: done.absent(current.number) })
  ask(action, current.id)
}

function takeBack(desk: Desk): void {
  const step = desk.undo
  if (!step) return
  const { number, ticket } = step
  deed({ button: 'undo', ask: () => undo(desk, { id: ticket }), done: texts.value.done.undo(number) })
}

/** The panel comes to lie under the pointer: the buttons rest, so that a double strike does not choose in it. */
function ask(name: PanelName, ticket: string | null): void {
  openPanel(name, ticket)
  forget()
  rest()
}

const deed = (what: Omit<Deed, 'spot'>): void => void press({ spot: 'actions', ...what })

/** Why a button can do nothing, in one plain sentence. */
export const reasonFor = (obstacle: Obstacle): string =>
  obstacle.why === 'call-more'
    ? `${texts.value.callMore(obstacle.times)}.`
    : texts.value.obstacles[obstacle.why]
