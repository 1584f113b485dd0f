import '../parts/form.css'
import './operations.css'
import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { answerOf, watching } from '../api.ts'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { TryAgain } from '../parts/try-again.tsx'
import { useList } from '../parts/use-list.ts'
import { Alerts } from './alerts.tsx'
import { Causes } from './causes.tsx'
import { ClockCard } from './clock-card.tsx'
import { CopiesCard } from './copies-card.tsx'
import { Machine } from './machine.tsx'
import { SelfTestPart } from './self-test.tsx'
import { t } from './texts.ts'

const lookEveryMs = 5000

/** How the lobby runs: what is wrong, whether it is ready to open, who is told, and the machine. */
export function Operations() {
  const ask = () => answerOf(watching.operations.$get())
  const { list, failed, load } = useList<OperationsAnswer>(ask, lookEveryMs)
  const words = t.value
  return (
    <div class="page">
      <main class="operations">
        <PageTop heading={words.heading} />
        <p class="operations-lead">{words.lead}</p>
        {failed.value ? (
          <TryAgain says={list.value ? words.stale : words.failed} again={words.again} onAgain={load} />
        ) : null}
        {list.value ? <Shown answer={list.value} onChange={load} /> : null}
        {list.value || failed.value ? null : <p role="status">{words.loading}</p>}
      </main>
      <Foot withKeys={false} />
    </div>
  )
}

interface Props {
  readonly answer: OperationsAnswer
  readonly onChange: () => Promise<void>
}

function Shown({ answer, onChange }: Props) {
  return (
    <div class="operations-parts">
      <Causes answer={answer} />
      <ClockCard answer={answer} onDone={onChange} />
      <SelfTestPart answer={answer} onDone={onChange} />
      <CopiesCard timeZone={answer.timeZone} />
      <Alerts answer={answer} />
      <Machine answer={answer} />
    </div>
  )
}
