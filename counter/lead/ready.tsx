import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ReadyAnswer } from '../../server/contract/operations.ts'
import { answerOf, watching } from '../api.ts'
import { sumOf } from '../operations/tested.ts'
import { t } from '../operations/texts.ts'
import { Tick } from '../operations/tick.tsx'
import { whenShown } from '../operations/when.ts'

const lookEveryMs = 60_000
/** That all is well is news at the start of the day alone. */
const newsForMs = 3_600_000

/** What the test before opening found: for an hour where all is well, and all day where something is not. */
export function Ready() {
  const got = useSignal<ReadyAnswer | null>(null)
  async function look(): Promise<void> {
    const answer = await answerOf(watching.operations.ready.$get())
    // Whether the line is up is told elsewhere on this page.
    if (answer.ok) got.value = answer.body as ReadyAnswer
  }
  useEffect(() => {
    void look()
    const looking = setInterval(() => void look(), lookEveryMs)
    return () => clearInterval(looking)
  }, [])
  const { test = null, now = 0 } = got.value ?? {}
  if (!got.value || !test) return null
  const { says, outcome } = sumOf(test)
  if (outcome === 'well' && now - test.ended > newsForMs) return null
  const words = t.value
  return (
    <section class="lead-ready" aria-label={words.ready.heading}>
      <Tick outcome={outcome} />
      <p>
        {words.ready.heading}: <strong>{says}</strong>. {words.test.at(whenShown(test.at, got.value))}{' '}
        <a href="#operations">{words.ready.more}</a>
      </p>
    </section>
  )
}
