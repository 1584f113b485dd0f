import type { RetentionAnswer } from '../../server/contract/retention.ts'
import { answerOf, retention } from '../api.ts'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { TryAgain } from '../parts/try-again.tsx'
import { useList } from '../parts/use-list.ts'
import { KeptTable } from './kept-table.tsx'
import { LastNight } from './last-night.tsx'
import './retention.css'
import { t } from './texts.ts'

/** What is kept how long, why, and what the last night has deleted. */
export function Retention() {
  const { list, failed, load } = useList<RetentionAnswer>(() => answerOf(retention.$get()))
  const words = t.value
  return (
    <div class="page">
      <main class="retention">
        <PageTop heading={words.heading} />
        <p class="retention-lead">{words.lead}</p>
        {failed.value ? <TryAgain says={words.failed} again={words.again} onAgain={load} /> : null}
        {list.value ? <Shown answer={list.value} /> : null}
        {list.value || failed.value ? null : <p role="status">{words.loading}</p>}
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
