import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InsightAnswer, Question } from '../../server/contract/insights.ts'
import { answerOf, server } from '../api.ts'
import { lookWho, sessionEnded } from '../session.ts'
import { type Asked, asked } from './asked.ts'

/** The figures of a question for what is asked now; those before stay until the new have come. */
export function useAnswer(question: Question) {
  const answer = useSignal<InsightAnswer | null>(null)
  const failed = useSignal(false)
  const wanted = asked.value

  async function load(): Promise<void> {
    failed.value = false
    const got = await answerOf(
      server.insights[':question'].$get({ param: { question }, query: queryOf(wanted) }),
    )
    // What was asked for meanwhile has a better answer under way.
    if (asked.value !== wanted) return
    if (got.ok) answer.value = got.body as InsightAnswer
    else if (got.name === 'not-signed-in') sessionEnded()
    else if (got.name === 'not-allowed') void lookWho()
    else failed.value = true
  }
  useEffect(() => void load(), [question, wanted])
  return { answer, failed, load }
}

/** What is asked, as an address says it. */
export const queryOf = ({ from, to, errand }: Asked) => ({ from, to, ...(errand ? { errands: errand } : {}) })
