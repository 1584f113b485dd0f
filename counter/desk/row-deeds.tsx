import type { Desk, StaffTicket } from '../../server/contract/views.ts'
import type { Answer } from '../api.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press, type Spot } from '../press.ts'
import { callTicket, left, resume } from './moves.ts'
import { PrintAgain } from './print-again-button.tsx'

interface Props {
  readonly desk: Desk
  readonly ticket: StaffTicket
  readonly spot: Spot
}

/** What can be done about somebody who is not at a counter: called out of turn, put back in line, or gone. */
export function RowDeeds({ desk, ticket, spot }: Props) {
  const { waiting, parked, done } = texts.value
  const { id, number, state } = ticket
  const button = (name: string, words: string, ask: () => Promise<Answer>, sentence: string) => (
    <PressButton
      id={`${name}-${id}`}
      onPress={() => press({ button: `${name}-${id}`, spot, ask, done: sentence })}
    >
      {words}
    </PressButton>
  )
  return (
    <>
      {button('call', `${waiting.call} ${number}`, () => callTicket(desk, ticket), done['call-next'](number))}
      {state === 'parked' ? button('resume', parked.resume, () => resume(ticket), done.resume(number)) : null}
      {button('left', waiting.left, () => left(ticket), done.left(number))}
      <PrintAgain ticket={ticket} spot={spot} />
    </>
  )
}
