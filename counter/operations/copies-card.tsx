import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CopiesAnswer } from '../../server/contract/copies.ts'
import { answerOf, server, watching } from '../api.ts'
import { useAsk } from '../parts/use-ask.ts'
import { lookWho, sessionEnded } from '../session.ts'
import './copies-card.css'
import { t } from './copies-texts.ts'
import { CopyPlace } from './copy-place.tsx'

const lookEveryMs = 5000

interface Zone {
  /** The lobby's: whoever looks may sit in another. */
  readonly timeZone: string
}

/** Where the copies of the database are, how far they have come, and a button that proves them. */
export function CopiesCard({ timeZone }: Zone) {
  const answer = useSignal<CopiesAnswer | null>(null)
  const failed = useSignal(false)
  const { busy, ask } = useAsk()

  async function look(): Promise<void> {
    const got = await answerOf(watching.copies.$get())
    failed.value = !got.ok
    if (got.ok) answer.value = got.body as CopiesAnswer
    else if (got.name === 'not-signed-in') sessionEnded()
    else if (got.name === 'not-allowed') void lookWho()
  }
  useEffect(() => {
    void look()
    const looking = setInterval(() => void look(), lookEveryMs)
    return () => clearInterval(looking)
  }, [])

  async function prove(): Promise<void> {
    await ask(() => answerOf(server.copies.proof.$post()))
    await look()
  }
  const words = t.value
  const copies = answer.value
  return (
    <section class="copies" aria-labelledby="copies-heading">
      <h2 id="copies-heading">{words.heading}</h2>
      {failed.value ? (
        <p role="alert" class="refusal">
          {words.failed}{' '}
          <button type="button" class="press quiet" onClick={() => void look()}>
            {words.again}
          </button>
        </p>
      ) : null}
      {copies ? <CopiesShown copies={copies} timeZone={timeZone} busy={busy.value} prove={() => void prove()} /> : null}
      {copies || failed.value ? null : <p role="status">{words.loading}</p>}
    </section>
  )
}

interface ShownProps extends Zone {
  readonly copies: CopiesAnswer
  readonly busy: boolean
  readonly prove: () => void
}

/** What is known of the copies. */
function CopiesShown({ copies, timeZone, busy, prove }: ShownProps) {
  const words = t.value
  const { places, encrypted, days, now, proving } = copies
  if (places.length === 0) return <p class="copies-none">{words.none}</p>
  return (
    <>
      {places.some(({ state }) => state === 'current') ? <p class="copies-note">{words.lead}</p> : null}
      <ul class="copies-places">
        {places.map((place) => (
          <CopyPlace key={place.name} place={place} now={{ now, timeZone }} />
        ))}
      </ul>
      <p class="copies-note">
        {encrypted ? words.encrypted : words.open} {words.days(days)}
      </p>
      <div class="copies-prove" role="status">
        {proving ? (
          <p>{words.proving}</p>
        ) : (
          <button type="button" class="press" disabled={busy} onClick={prove}>
            {words.prove}
          </button>
        )}
      </div>
    </>
  )
}
