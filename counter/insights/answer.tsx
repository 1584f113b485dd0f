import type { ComponentChildren } from 'preact'
import type { InsightAnswer, Question } from '../../server/contract/insights.ts'
import { Figures } from './figures.tsx'
import { FileLinks } from './files/file-links.tsx'
import { t } from './texts.ts'
import { useAnswer } from './use-answer.ts'

interface Props {
  readonly question: Question
  /** The picture above the numbers. */
  readonly children: (answer: InsightAnswer) => ComponentChildren
}

/** A question with its answer: the picture, and the numbers below it. */
export function Answered({ question, children }: Props) {
  const { answer, failed, load } = useAnswer(question)
  const words = t.value
  const { name, lead } = words.questions[question]
  return (
    <section class="insights-answer" aria-busy={answer.value === null}>
      <h2>{name}</h2>
      <p>{lead}</p>
      {failed.value ? (
        <p role="alert" class="refusal">
          {words.failed}{' '}
          <button type="button" class="press quiet" onClick={load}>
            {words.again}
          </button>
        </p>
      ) : null}
      {answer.value ? <Shown answer={answer.value}>{children}</Shown> : <p role="status">{words.loading}</p>}
    </section>
  )
}

function Shown({ answer, children }: Pick<Props, 'children'> & { readonly answer: InsightAnswer }) {
  if (answer.tables.every(({ rows }) => rows.length === 0)) return <p role="status">{t.value.none}</p>
  return (
    <>
      {children(answer)}
      <h3>{t.value.figures}</h3>
      {answer.tables.map((table) => (
        <Figures key={table.name} table={table} names={answer.names} />
      ))}
      <FileLinks question={answer.question} />
    </>
  )
}
