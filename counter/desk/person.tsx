import { MessageSquareText, UserRound } from 'lucide-preact'
import type { DeskTicket } from '../../server/contract/views.ts'
import { texts } from '../language.ts'

/** Whose booked time it is: for this clerk alone. */
export function Name({ ticket: { name } }: { readonly ticket: DeskTicket }) {
  if (name === null) return null
  return (
    <p class="person-name">
      <UserRound aria-hidden />
      <span class="unseen">{texts.value.told.name}</span>
      <span>{name}</span>
    </p>
  )
}

/** What the clerk before passes on. */
export function Remark({ ticket: { remark } }: { readonly ticket: DeskTicket }) {
  if (!remark) return null
  return (
    <p class="remark">
      <MessageSquareText aria-hidden />
      <span class="unseen">{texts.value.told.remark}</span>
      <span>{remark}</span>
    </p>
  )
}
