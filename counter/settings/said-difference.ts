import { languages } from '../../server/contract/languages.ts'
import type { Difference } from '../../server/contract/settings.ts'
import { entriesOf } from './entries.ts'
import { isList } from './place.ts'
import { t } from './texts.ts'

/** A field in words: `errands.pas.hint.da` is "Ærinder › Pas › Kort forklaring (dansk)". */
export function saidField(field: string): string {
  const { languages: names } = t.value
  const steps = field.split('.')
  const language = languages.find((one) => one === steps.at(-1))
  const own = language ? steps.slice(0, -1) : steps
  const said = own.map((step, index) =>
    isName(own, index) ? nameFor(own[index - 1] ?? '', step) : saidStep(own, index),
  )
  return `${said.join(' › ')}${language ? ` (${names[language]})` : ''}`
}

/** Some fields of one name are called something else in another part. */
function saidStep(steps: readonly string[], index: number): string {
  const { fields } = t.value
  const step = steps[index] ?? ''
  return fields[`${steps[index - 1]}.${step}`] ?? fields[step] ?? numbered(step)
}

/** The step after a list is an entry's own name. */
const isName = (steps: readonly string[], index: number): boolean =>
  index > 0 && listNames.has(steps[index - 1] ?? '')
const listNames = new Set([
  'errands',
  'groups',
  'guides',
  'notices',
  'counters',
  'courses',
  'pictures',
  'questions',
  'answers',
  'classes',
])

/** As it is called now; by its id once it is gone. */
const nameFor = (list: string, id: string): string =>
  (isList(list) ? entriesOf(list).find((one) => one.id === id)?.name : undefined) ?? id

const numbered = (step: string): string => (/^\d+$/.test(step) ? String(Number(step) + 1) : step)

/** One difference as a sentence. */
export function saidDifference({ field, kind, before, after }: Difference): string {
  const words = t.value.history
  const said = saidField(field)
  if (kind === 'moved') return words.moved(said)
  if (kind === 'added') return words.added(said, after ? ` "${after}"` : '')
  if (kind === 'removed') return words.removed(said, before ? ` "${before}"` : '')
  return before === after || !before || !after ? words.changedOnly(said) : words.changed(said, before, after)
}
