import { CalendarCheck, CornerDownRight, HandHelping, Languages } from 'lucide-preact'
import type { StaffTicket, StaffView } from '../../server/contract/views.ts'
import { inWords, language, texts } from '../language.ts'

interface Props {
  readonly view: StaffView
  readonly ticket: StaffTicket
}

/** What a clerk should know before the person comes: language, booking, a helping hand, sent to one counter. */
export function Marks({ view, ticket }: Props) {
  const t = texts.value
  const marks = [
    ticket.language !== 'da' && { icon: Languages, words: t.speaks(languageName(ticket.language)) },
    ticket.class === 'booking' && { icon: CalendarCheck, words: t.classes.booking },
    ticket.class === 'needs-a-hand' && { icon: HandHelping, words: t.classes['needs-a-hand'] },
    ticket.onlyAt !== null && { icon: CornerDownRight, words: sentTo(view, ticket.onlyAt) },
  ].filter((mark) => mark !== false)
  if (marks.length === 0) return null
  return (
    <ul class="marks">
      {marks.map(({ icon: Icon, words }) => (
        <li key={words}>
          <Icon aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  )
}

function sentTo(view: StaffView, counter: string): string {
  if (counter === view.desk?.counter.id) return texts.value.onlyHere
  const name = view.counters.find(({ id }) => id === counter)?.name
  return texts.value.onlyAt(name ? inWords(name) : counter)
}

const languageName = (code: string): string =>
  new Intl.DisplayNames(language.value, { type: 'language' }).of(code) ?? code
