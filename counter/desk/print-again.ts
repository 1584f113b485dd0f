import type { StaffTicket } from '../../server/contract/views.ts'
import { answerOf, papers } from '../api.ts'
import type { Spot } from '../press.ts'
import { print } from '../print.ts'

/** Which button stands for a ticket's paper, wherever it is pressed. */
export const printButton = ({ id }: StaffTicket): string => `print-${id}`

/** Prints somebody's ticket once more, and tells what came of it. */
export const printAgain = (ticket: StaffTicket, spot: Spot): Promise<void> =>
  print({
    button: printButton(ticket),
    spot,
    what: ticket.number,
    ask: () => answerOf(papers.tickets[':ticket'].copy.$post({ param: { ticket: ticket.id }, json: {} })),
  })
