import {
  CalendarCheck,
  CornerDownRight,
  HandHelping,
  Languages,
  type LucideIcon,
  Printer,
  PrinterX,
} from 'lucide-preact'
import type { Need, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { clockTime } from '../clock.ts'
import { inWords, language, texts } from '../language.ts'
import { doubtOf } from './paper.ts'

export interface Mark {
  readonly id: 'language' | 'booking' | 'booked' | 'needs-a-hand' | 'only-here' | 'paper' | 'behalf' | Need
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
  return [...marks, ...paperMark(ticket)]
}

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

const languageName = (code: string): string =>
  new Intl.DisplayNames(language.value, { type: 'language' }).of(code) ?? code
