import type { DeskTicket, StaffView } from '../../server/contract/views.ts'
import { answerOf, papers } from '../api.ts'
import { inWords, texts } from '../language.ts'
import { print } from '../print.ts'
import type { Findable } from './find.ts'
import { Finder } from './finder.tsx'
import { asLanguage, languageName } from './language-name.ts'
import { closePanel } from './panel.ts'

interface Guide extends Findable {
  readonly guide: string
}

/** A guide to take home, in the citizen's own language: that of their errand first. */
export function GuidePanel({ view, ticket }: { readonly view: StaffView; readonly ticket: DeskTicket }) {
  const { panel } = texts.value
  const choose = ({ guide, name }: Guide) => {
    closePanel()
    void print({
      button: 'guide',
      spot: 'actions',
      what: name,
      ask: () =>
        answerOf(
          papers.guides[':guide'].print.$post({
            param: { guide },
            json: { language: asLanguage(ticket.language) },
          }),
        ),
    })
  }
  return (
    <Finder
      heading={panel.guide(languageName(ticket.language))}
      places={guidesFor(view, ticket)}
      firstIsUsual
      onChoose={choose}
    />
  )
}

/** Each guide once, by the errands that it belongs to. */
function guidesFor({ errands }: StaffView, { errand, next }: DeskTicket): Guide[] {
  const own = [errand, ...next]
  const place = (id: string) => (own.includes(id) ? own.indexOf(id) : own.length)
  const seen = new Set<string>()
  return [...errands]
    .sort((a, b) => place(a.id) - place(b.id))
    .flatMap(({ guide, name }) => {
      if (guide === null || seen.has(guide)) return []
      seen.add(guide)
      return [{ id: guide, guide, name: inWords(name) }]
    })
}
