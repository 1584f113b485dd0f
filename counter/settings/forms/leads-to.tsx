import type { Json, Path } from '../../../server/contract/settings.ts'
import { at, edit } from '../draft.ts'
import { choicesOf } from '../entries.ts'
import { aria, Field } from '../fields/field.tsx'
import { ChoiceInput, TextInput } from '../fields/inputs.tsx'
import { lengthAt } from '../fields/listed.tsx'
import { textAt, WordsInput } from '../fields/words.tsx'
import { t } from '../texts.ts'

interface Props {
  readonly path: Path
  readonly errand: Path
  /** The place of the question: an answer leads to a later one alone. */
  readonly question: number
}

/** Where an answer leads: on to a question further down, or to one of the ends, with what that needs. */
export function LeadsTo({ path, errand, question }: Props) {
  const { ends, fields } = t.value
  const kind = kindOf(path)
  return (
    <div class="leads-to">
      <Field path={path} label={fields.leadsTo ?? ''}>
        <select
          {...aria({ path })}
          value={kind}
          onChange={({ currentTarget }) =>
            edit({ do: 'set', path, value: beginning(currentTarget.value, path) })
          }
        >
          {later(errand, question).map(({ id, ask }) => (
            <option key={id} value={`question:${id}`}>
              {t.value.nextQuestion(ask)}
            </option>
          ))}
          {Object.entries(ends).map(([end, name]) => (
            <option key={end} value={end}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {kind === 'ticket-other' ? (
        <ChoiceInput path={[...path, 'errand']} label={fields.errands ?? ''} choices={choicesOf('errands')} />
      ) : null}
      {says.includes(kind) ? <WordsInput path={[...path, 'say']} /> : null}
      {kind === 'booking' || kind === 'self-service' ? (
        <TextInput path={[...path, 'address']} type="url" />
      ) : null}
      {kind === 'guide' ? (
        <ChoiceInput path={[...path, 'guide']} choices={choicesOf('guides')} none={t.value.choose} />
      ) : null}
    </div>
  )
}

const says: readonly string[] = ['on-the-spot', 'booking', 'self-service', 'guide']

function kindOf(path: Path): string {
  const question = at([...path, 'question'])
  if (typeof question === 'string') return `question:${question}`
  const end = at([...path, 'end'])
  return end === 'ticket' && at([...path, 'errand']) !== undefined ? 'ticket-other' : String(end ?? 'ticket')
}

/** What was said for another end is kept where the new one says something too. */
function beginning(kind: string, path: Path): Json {
  if (kind.startsWith('question:')) return { question: kind.slice('question:'.length) }
  if (kind === 'ticket') return { end: 'ticket' }
  if (kind === 'ticket-other') return { end: 'ticket', errand: choicesOf('errands')[0]?.value ?? '' }
  const say = at([...path, 'say']) ?? { da: '' }
  if (kind === 'guide') return { end: kind, say, guide: choicesOf('guides')[0]?.value ?? '' }
  return kind === 'on-the-spot'
    ? { end: kind, say }
    : { end: kind, say, address: at([...path, 'address']) ?? '' }
}

function later(errand: Path, question: number): readonly { readonly id: string; readonly ask: string }[] {
  const path = [...errand, 'questions']
  const all = Array.from({ length: lengthAt(path) }, (_, index) => ({
    id: String(at([...path, index, 'id'])),
    ask: textAt([...path, index, 'ask'], 'da'),
  }))
  return all.slice(question + 1)
}
