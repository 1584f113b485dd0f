import type { CatalogueShape } from '../schema.ts'
import type { Errand } from './errand.ts'

type Path = (string | number)[]
type Complain = (message: string, path: Path) => void

/** Whether all that one part of the document names stands in another, and no id stands twice. */
export function checkReferences(lobby: CatalogueShape, complain: Complain): void {
  for (const list of ['errands', 'groups', 'counters', 'guides', 'pictures', 'notices', 'courses'] as const)
    checkIds(lobby[list], [list], complain)
  const errands = idsOf(lobby.errands)
  for (const [index, group] of lobby.groups.entries())
    checkNamed(group.errands, errands, 'errand', ['groups', index, 'errands'], complain)
  for (const [index, counter] of lobby.counters.entries())
    checkNamed(counter.serves, errands, 'errand', ['counters', index, 'serves'], complain)
  const guides = idsOf(lobby.guides)
  for (const [index, errand] of lobby.errands.entries())
    checkWays(errand, { errands, guides }, ['errands', index], complain)
  checkNamed([lobby.rules.rush.errand], errands, 'errand', ['rules', 'rush', 'errand'], complain)
  const { unsure, online, behalf } = lobby.leads
  checkNamed([unsure, online], errands, 'errand', ['leads'], complain)
  checkNamed([behalf], guides, 'guide', ['leads', 'behalf'], complain)
  checkPictures(lobby, complain)
  for (const [index, { level, screens }] of lobby.notices.entries())
    if (level === 'normal' && !screens.includes('wall'))
      complain('a normal notice is shown on the wall alone: add wall, or make it important', [
        'notices',
        index,
        'screens',
      ])
  for (const [index, { dates }] of lobby.courses.entries()) {
    const at = dates.map((date) => date.at)
    const twice = at.find((one, place) => at.indexOf(one) !== place)
    if (twice) complain(`"${twice}" stands twice`, ['courses', index, 'dates'])
  }
  if (!lobby.rules.classes.some((rule) => rule.id === 'walk-in'))
    complain('a class "walk-in" must be there', ['rules', 'classes'])
}

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))

function checkIds(list: readonly { readonly id: string }[], path: Path, complain: Complain): void {
  const seen = new Set<string>()
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) complain(`"${id}" stands twice; ids must differ`, [...path, index, 'id'])
    seen.add(id)
  }
}

function checkNamed(
  named: readonly (string | undefined)[],
  known: ReadonlySet<string>,
  what: string,
  path: Path,
  complain: Complain,
): void {
  for (const id of named) if (id !== undefined && !known.has(id)) complain(`"${id}" is no ${what}`, path)
}

/** Each picture that a guide shows stands in the document. */
function checkPictures({ guides, pictures }: CatalogueShape, complain: Complain): void {
  const known = idsOf(pictures)
  for (const [index, { text }] of guides.entries())
    for (const [language, markdown] of Object.entries(text))
      for (const [, picture] of markdown?.matchAll(/\]\(picture:([^)\s]+)/g) ?? [])
        checkNamed([picture], known, 'picture', ['guides', index, 'text', language], complain)
}

interface Known {
  readonly errands: ReadonlySet<string>
  readonly guides: ReadonlySet<string>
}

/** Each answer leads on to a question further down, so nobody is asked in a circle. */
function checkWays(errand: Errand, { errands, guides }: Known, path: Path, complain: Complain): void {
  checkNamed([errand.guide], guides, 'guide', [...path, 'guide'], complain)
  const { questions } = errand
  checkIds(questions, [...path, 'questions'], complain)
  for (const [index, { answers }] of questions.entries()) {
    const at = [...path, 'questions', index, 'answers']
    checkIds(answers, at, complain)
    const later = idsOf(questions.slice(index + 1))
    for (const { leadsTo } of answers) {
      if ('question' in leadsTo) checkNamed([leadsTo.question], later, 'question further down', at, complain)
      else if (leadsTo.end === 'ticket') checkNamed([leadsTo.errand], errands, 'errand', at, complain)
      else if (leadsTo.end === 'guide') checkNamed([leadsTo.guide], guides, 'guide', at, complain)
    }
  }
}
