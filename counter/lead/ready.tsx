import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ReadyAnswer } from '../../server/contract/operations.ts'
import { answerOf, watching } from '../api.ts'
import { sumOf } from '../operations/tested.ts'
import { t } from '../operations/texts.ts'
import { Tick } from '../operations/tick.tsx'
import { whenShown } from '../operations/when.ts'
import { ClockInDoubt } from './clock-doubt.tsx'

const lookEveryMs = 60_000
/** That all is well is news at the start of the day alone. */
const newsForMs = 3_600_000

/**
 * Whether the clock is in doubt, and what the test before opening found: for an hour where all is well, and all day where
 * something is not.
 */
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
  if (!got.value) return null
  return (
    <>
      {got.value.clockInDoubt ? <ClockInDoubt /> : null}
      <Tested answer={got.value} />
    </>
  )
}

function Tested({ answer }: { readonly answer: ReadyAnswer }) {
  const { test, now } = answer
  if (!test) return null
  const { says, outcome } = sumOf(test)
  if (outcome === 'well' && now - test.ended > newsForMs) return null
  const words = t.value
  return (
    <section class="lead-ready" aria-label={words.ready.heading}>
      <Tick outcome={outcome} />
      <p>
        {words.ready.heading}: <strong>{says}</strong>. {words.test.at(whenShown(test.at, answer))}{' '}
        <a href="#operations">{words.ready.more}</a>
      </p>
    </section>
  )
}
