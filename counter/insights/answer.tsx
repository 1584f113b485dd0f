import type { ComponentChildren } from 'preact'
import { told } from '../../server/contract/charts/told.ts'
import { clockTime } from '../../server/contract/format.ts'
import type { InsightAnswer, Question, Table } from '../../server/contract/insights.ts'
import type { Reader } from '../../server/contract/said.ts'
import { language } from '../language.ts'
import { TryAgain } from '../parts/try-again.tsx'
import { today } from './asked.ts'
import { Figures } from './figures.tsx'
import { FileLinks } from './files/file-links.tsx'
import { InAll } from './in-all.tsx'
import { madeOf, type Pictures } from './made.ts'
import { Measured } from './measured.tsx'
import { readerOf } from './reader.ts'
import { h, t } from './texts.ts'
import { type Got, useAnswer } from './use-answer.ts'

interface Props {
  readonly question: Question
  /** The answer as one sentence, from its tables; null where there is none to tell. */
  readonly says?: (tables: readonly Table[], reader: Reader) => string | null
  readonly pictures?: Pictures
  /** What a page shows besides, above its tables. */
  readonly children?: (answer: InsightAnswer, before: InsightAnswer | null) => ComponentChildren
}

/** A question with its answer: a sentence, and then each picture with its numbers below it. */
export function Answered({ question, ...shown }: Props) {
  const { got, state, load } = useAnswer(question)
  const { name, lead } = t.value.questions[question]
  return (
    <section class="insights-answer" aria-busy={state.value === 'loading'}>
      <header class="insights-question">
        <h2>{name}</h2>
        <p>{lead}</p>
      </header>
      {state.value === 'failed' ? <Failed isOld={got.value !== null} onAgain={load} /> : null}
      {got.value ? (
        <Shown got={got.value} onAgain={load} {...shown} />
      ) : state.value === 'failed' ? null : (
        <p role="status">{t.value.loading}</p>
      )}
    </section>
  )
}

function Failed({ isOld, onAgain }: { readonly isOld: boolean; readonly onAgain: () => unknown }) {
  const { failed, again } = t.value
  return <TryAgain says={isOld ? `${failed} ${h.value.stale}` : failed} again={again} onAgain={onAgain} />
}

type ShownProps = Omit<Props, 'question'> & { readonly got: Got; readonly onAgain: () => unknown }

function Shown({ got, says, pictures = {}, children, onAgain }: ShownProps) {
  const { answer, before } = got
  const reader = readerOf(answer)
  const sentence = says?.(answer.tables, reader)
  const isEmpty = answer.tables.every(({ rows }) => rows.length === 0)
  return (
    <div class="insights-shown">
      <About got={got} reader={reader} onAgain={onAgain} />
      {isEmpty ? <p role="status">{t.value.none}</p> : null}
      {sentence && !isEmpty ? <p class="insights-says">{sentence}</p> : null}
      {isEmpty ? null : children?.(answer, before)}
      {answer.tables.map((table) =>
        table.rows.length === 0 ? null : (
          <Part key={table.name} table={table} got={got} reader={reader} pictures={pictures} />
        ),
      )}
      {isEmpty ? null : <FileLinks question={answer.question} />}
    </div>
  )
}

/** Which days the figures are of, and how fresh they are. */
function About({
  got: { answer, before, at },
  reader,
  onAgain,
}: Pick<ShownProps, 'got' | 'onAgain'> & { readonly reader: Reader }) {
  const span = ({ from, to }: InsightAnswer) =>
    from === to
      ? told(from, 'date', reader)
      : h.value.span(told(from, 'date', reader), told(to, 'date', reader))
  const picked = answer.errands?.map((id) => told(id, 'word', reader)).join(', ') ?? h.value.period.errands(0)
  const spoken = { language: language.value, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  return (
    <p class="insights-about">
      {span(answer)} · {picked}. {before ? h.value.comparedWith(span(before)) : ''}{' '}
      {answer.to >= today() ? (
        <>
          {h.value.withToday(clockTime(at, spoken))}{' '}
          <button type="button" class="insights-link" onClick={() => void onAgain()}>
            {h.value.fetchAgain}
          </button>
        </>
      ) : null}
    </p>
  )
}

interface PartProps {
  readonly table: Table
  readonly got: Got
  readonly reader: Reader
  readonly pictures: Pictures
}

/** One table: large numbers where it has a single row, and otherwise its picture and its numbers. */
function Part({ table, got: { answer, before }, reader, pictures }: PartProps) {
  const then = before?.tables.find(({ name }) => name === table.name) ?? null
  const picture = pictures[table.name]
  if (table.name.endsWith('-in-all')) return <InAll table={table} before={then} reader={reader} />
  return (
    <section class="insights-part">
      <h3>{t.value.tables[table.name] ?? t.value.figures}</h3>
      {picture ? <Measured>{(width) => picture(madeOf(table, answer, before, width))}</Measured> : null}
      <Figures table={table} before={then} reader={reader} />
    </section>
  )
}
