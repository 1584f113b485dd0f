import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { PreparedAnswer } from '../../server/contract/drill.ts'
import { TryAgain } from '../parts/try-again.tsx'
import { lookPrepared, prepared, preparedFailed } from './prepared.ts'
import { t } from './texts.ts'

interface Props {
  /** How often it is asked anew, in milliseconds; 0 for once. */
  readonly everyMs?: number
  readonly children: (answer: PreparedAnswer) => ComponentChildren
}

/** Fetches how well the house is prepared, and shows it; what was there stays until the new has come. */
export function PreparedShown({ everyMs = 0, children }: Props) {
  useEffect(() => {
    void lookPrepared()
    if (everyMs === 0) return
    const looking = setInterval(() => void lookPrepared(true), everyMs)
    return () => clearInterval(looking)
  }, [everyMs])
  if (prepared.value) return <>{children(prepared.value)}</>
  if (!preparedFailed.value) return <p role="status">{t.value.loading}</p>
  return <TryAgain says={t.value.failed} again={t.value.again} onAgain={lookPrepared} />
}
