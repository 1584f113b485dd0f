import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InsightAnswer, Question } from '../../server/contract/insights.ts'
import { answerOf, figures } from '../api.ts'
import { lookWho, sessionEnded } from '../session.ts'
import { type Asked, asked } from './asked.ts'
import { type Span, spanBefore, yearBefore } from './dates.ts'
import { learnErrands } from './errands.ts'

/** The figures of a question, and those they stand beside. */
export interface Got {
  readonly answer: InsightAnswer
  readonly before: InsightAnswer | null
  /** When they were fetched; milliseconds of this machine's clock. */
  readonly at: number
}

/** The figures of a question for what is asked now; those before stay until the new have come. */
export function useAnswer(question: Question) {
  const got = useSignal<Got | null>(null)
  const state = useSignal<'loading' | 'failed' | 'there'>('loading')
  const wanted = asked.value

  async function load(): Promise<void> {
    state.value = 'loading'
    const beside = besideOf(wanted)
    const [now, before] = await Promise.all([
      ask(question, wanted),
      beside ? ask(question, { ...wanted, ...beside }) : null,
    ])
    // What was asked for meanwhile has a better answer under way.
    if (asked.value !== wanted) return
    const wrong = [now, before].find((one) => one && !one.ok)
    if (wrong && !wrong.ok) return refused(wrong.name)
    got.value = {
      answer: bodyOf(now) as InsightAnswer,
      before: before ? bodyOf(before) : null,
      at: Date.now(),
    }
    learnErrands(got.value.answer)
    state.value = 'there'
  }
  function refused(name: string): void {
    if (name === 'not-signed-in') sessionEnded()
    else if (name === 'not-allowed') void lookWho()
    else state.value = 'failed'
  }
  useEffect(() => void load(), [question, wanted])
  return { got, state, load }
}

type Got1 = Awaited<ReturnType<typeof answerOf>>

const bodyOf = (one: Got1): InsightAnswer | null => (one.ok ? (one.body as InsightAnswer) : null)

const ask = (question: Question, wanted: Asked) =>
  answerOf(figures.insights[':question'].$get({ param: { question }, query: queryOf(wanted) }))

/** What is asked, as an address says it. */
export const queryOf = ({ from, to, errands }: Pick<Asked, 'from' | 'to' | 'errands'>) => ({
  from,
  to,
  ...(errands.length > 0 ? { errands: errands.join(',') } : {}),
})

/** The days that the figures stand beside. */
export function besideOf(wanted: Asked): Span | null {
  if (wanted.compare === 'none') return null
  if (wanted.compare === 'before') return spanBefore(wanted)
  return wanted.compare === 'year' ? yearBefore(wanted) : wanted.compare
}
