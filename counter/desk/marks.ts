import {
  BellRing,
  CalendarCheck,
  CornerDownRight,
  HandHelping,
  Hourglass,
  Languages,
  type LucideIcon,
  Printer,
  PrinterX,
} from 'lucide-preact'
import type { Need, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { clockTime } from '../clock.ts'
import { inWords, texts } from '../language.ts'
import { now } from '../lobby.ts'
import { isDue } from './hear.ts'
import { languageName } from './language-name.ts'
import { doubtOf } from './paper.ts'

type MarkId =
  | 'language'
  | 'booking'
  | 'booked'
  | 'needs-a-hand'
  | 'only-here'
  | 'paper'
  | 'behalf'
  | 'parked'
  | 'due'
  | Need

export interface Mark {
  readonly id: MarkId
  readonly icon: LucideIcon
  readonly words: string
}

/** What a clerk should know before the person comes: language, booked time, a helping hand, one counter, no paper. */
export function marksOf(view: StaffView, ticket: StaffTicket): Mark[] {
  const { language: spoken, class: rule, onlyAt, bookedAt } = ticket
  const { speaks, classes, told } = texts.value
  const marks: Mark[] = []
  if (spoken !== 'da') marks.push({ id: 'language', icon: Languages, words: speaks(languageName(spoken)) })
  if (bookedAt !== null)
    marks.push({ id: 'booked', icon: CalendarCheck, words: told.booked(clockTime(bookedAt)) })
  else if (rule === 'booking') marks.push({ id: rule, icon: CalendarCheck, words: classes[rule] })
  if (rule === 'needs-a-hand') marks.push({ id: rule, icon: HandHelping, words: classes[rule] })
  if (onlyAt !== null) marks.push({ id: 'only-here', icon: CornerDownRight, words: sentTo(view, onlyAt) })
  return [...parkedMarks(ticket), ...marks, ...paperMark(ticket)]
}

/** Why somebody is set aside, and until when; once that is over, that alone. */
function parkedMarks(ticket: StaffTicket): Mark[] {
  if (ticket.parked === null) return []
  const { reasons, parked } = texts.value
  const { reason, backAt } = ticket.parked
  const why: Mark = { id: 'parked', icon: Hourglass, words: reasonIn(reasons, reason) }
  if (backAt === null) return [why]
  if (isDue(ticket, now.value))
    return [{ id: 'due', icon: BellRing, words: parked.due(clockTime(backAt)) }, why]
  return [{ ...why, words: parked.backAt(clockTime(backAt), why.words) }]
}

const reasonIn = (reasons: Readonly<Record<string, string>>, reason: string): string =>
  reasons[reason] ?? reason

function paperMark({ slip }: StaffTicket): Mark[] {
  const doubt = doubtOf(slip)
  if (doubt === null) return []
  return [{ id: 'paper', icon: doubt === 'none' ? PrinterX : Printer, words: texts.value.paper[doubt] }]
}

function sentTo(view: StaffView, counter: string): string {
  if (counter === view.desk?.counter.id) return texts.value.onlyHere
  const name = view.counters.find(({ id }) => id === counter)?.name
  return texts.value.onlyAt(name ? inWords(name) : counter)
}
