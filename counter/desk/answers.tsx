import type { StaffTicket } from '../../server/contract/views.ts'
import { inWords, texts } from '../language.ts'

/** What was answered before the counter, so that nobody has to ask again. */
export function Answers({ ticket: { answers } }: { readonly ticket: Pick<StaffTicket, 'answers'> }) {
  if (answers.length === 0) return null
  return (
    <dl class="answers" aria-label={texts.value.told.answers}>
      {answers.map(({ question, answer }) => (
        <div key={question.da}>
          <dt>{inWords(question)}</dt>
          <dd>{inWords(answer)}</dd>
        </div>
      ))}
    </dl>
  )
}
