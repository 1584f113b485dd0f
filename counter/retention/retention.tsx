import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RetentionAnswer } from '../../server/contract/retention.ts'
import { answerOf, retention } from '../api.ts'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { lookWho, sessionEnded } from '../session.ts'
import { KeptTable } from './kept-table.tsx'
import { LastNight } from './last-night.tsx'
import './retention.css'
import { t } from './texts.ts'

/** What is kept how long, why, and what the last night has deleted. */
export function Retention() {
  const answer = useSignal<RetentionAnswer | null>(null)
  const failed = useSignal(false)

  async function load(): Promise<void> {
    failed.value = false
    const got = await answerOf(retention.$get())
    if (got.ok) answer.value = got.body as RetentionAnswer
    else if (got.name === 'not-signed-in') sessionEnded()
    else if (got.name === 'not-allowed') void lookWho()
    else failed.value = true
  }
  useEffect(() => void load(), [])

  const words = t.value
  return (
    <div class="page">
      <main class="retention">
        <PageTop heading={words.heading} />
        <p class="retention-lead">{words.lead}</p>
        {failed.value ? (
          <p role="alert" class="refusal">
            {words.failed}{' '}
            <button type="button" class="press quiet" onClick={() => void load()}>
              {words.again}
            </button>
          </p>
        ) : null}
        {answer.value ? (
          <Shown answer={answer.value} />
        ) : failed.value ? null : (
          <p role="status">{words.loading}</p>
        )}
      </main>
      <Foot withKeys={false} />
    </div>
  )
}

function Shown({ answer }: { readonly answer: RetentionAnswer }) {
  return (
    <>
      <KeptTable kept={answer.kept} />
      <p class="retention-note">{t.value.ours}</p>
      <LastNight run={answer.run} timeZone={answer.timeZone} />
    </>
  )
}
