import type { AuditAnswer } from '../../server/contract/access.ts'
import { dayAfter, t } from './words.ts'

/** Which day, and whose deeds. */
export interface Question {
  readonly day: string
  /** Null for everybody's. */
  readonly person: number | null
}

interface Props {
  readonly question: Question
  readonly people: AuditAnswer['people']
  readonly onAsk: (question: Question) => void
}

/** The day with its neighbours, and the person. */
export function Filter({ question, people, onAsk }: Props) {
  const words = t.value
  const move = (days: number) => () => onAsk({ ...question, day: dayAfter(question.day, days) })
  return (
    <div class="audit-filter">
      <button type="button" class="press" onClick={move(-1)}>
        {words.before}
      </button>
      <div class="form-field">
        <label for="audit-day">{words.day}</label>
        <input
          id="audit-day"
          type="date"
          value={question.day}
          onChange={({ currentTarget: { value } }) => {
            if (value) onAsk({ ...question, day: value })
          }}
        />
      </div>
      <button type="button" class="press" onClick={move(1)}>
        {words.after}
      </button>
      <div class="form-field">
        <label for="audit-person">{words.person}</label>
        <select
          id="audit-person"
          value={question.person ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onAsk({ ...question, person: value ? Number(value) : null })
          }
        >
          <option value="">{words.everybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
