import type {
  Desk,
  Destination,
  Need,
  Outcome,
  ReturnReason,
  StaffTicket,
} from '../../server/contract/views.ts'
import { type Answer, counters, tickets } from '../api.ts'
import { surely } from '../surely.ts'

export const parkReasons = ['photo', 'form', 'papers', 'other'] as const
export type ParkReason = (typeof parkReasons)[number]

type Move = Promise<Answer>
type Who = Pick<StaffTicket, 'id'>
const at = (desk: Desk) => ({ counter: desk.counter.id })
/** The ticket that this screen believes is here: a press meant for another one is refused, and skips nobody. */
const holding = (desk: Desk) => desk.current?.id ?? null
const here = counters[':counter']
const one = tickets[':ticket']

export const open = (counter: string): Move =>
  surely((options) => here.open.$post({ param: { counter }, json: {} }, options))

export const pause = (desk: Desk): Move =>
  surely((options) => here.pause.$post({ param: at(desk), json: {} }, options))

export const close = (desk: Desk): Move =>
  surely((options) => here.close.$post({ param: at(desk), json: {} }, options))

export const callNext = (desk: Desk): Move =>
  surely((options) => here.next.$post({ param: at(desk), json: { holding: holding(desk) } }, options))

export const callTicket = (desk: Desk, { id }: Who): Move =>
  surely((options) =>
    here.call.$post({ param: at(desk), json: { holding: holding(desk), ticket: id } }, options),
  )

export const recall = (desk: Desk, { id }: Who): Move =>
  surely((options) => here.recall.$post({ param: at(desk), json: { ticket: id } }, options))

export const arrive = (desk: Desk, { id }: Who): Move =>
  surely((options) => here.arrive.$post({ param: at(desk), json: { ticket: id } }, options))

/** How the help ended; what stood in the way belongs to whoever must come back. */
export type Ending =
  | { readonly outcome: Exclude<Outcome, 'must-come-back'> }
  | { readonly outcome: 'must-come-back'; readonly why: ReturnReason }

export const finish = (desk: Desk, { id }: Who, ending: Ending): Move =>
  surely((options) => here.finish.$post({ param: at(desk), json: { ticket: id, ...ending } }, options))

export const markAbsent = (desk: Desk, { id }: Who): Move =>
  surely((options) => here.absent.$post({ param: at(desk), json: { ticket: id } }, options))

export const park = (desk: Desk, { id }: Who, reason: ParkReason, minutes: number | null): Move =>
  surely((options) => here.park.$post({ param: at(desk), json: { ticket: id, reason, minutes } }, options))

export const transfer = (desk: Desk, { id }: Who, to: Destination, remark: string): Move =>
  surely((options) => here.transfer.$post({ param: at(desk), json: { ticket: id, to, remark } }, options))

export const addErrand = (desk: Desk, { id }: Who, errand: string): Move =>
  surely((options) => here['add-errand'].$post({ param: at(desk), json: { ticket: id, errand } }, options))

export const undo = (desk: Desk, { id }: Who): Move =>
  surely((options) => here.undo.$post({ param: at(desk), json: { ticket: id } }, options))

export const resume = ({ id }: Who): Move =>
  surely((options) => one.resume.$post({ param: { ticket: id } }, options))

export const left = ({ id }: Who): Move =>
  surely((options) => one.left.$post({ param: { ticket: id } }, options))

export const tellNeeds = ({ id }: Who, needs: readonly Need[]): Move =>
  surely((options) => one.note.$post({ param: { ticket: id }, json: { needs: [...needs] } }, options))
