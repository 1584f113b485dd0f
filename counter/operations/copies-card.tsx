import type { CopiesAnswer } from '../../server/contract/copies.ts'
import { answerOf, server, watching } from '../api.ts'
import { TryAgain } from '../parts/try-again.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { useList } from '../parts/use-list.ts'
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
  const look = () => answerOf(watching.copies.$get())
  const { list, failed, load } = useList<CopiesAnswer>(look, lookEveryMs)
  const { busy, ask } = useAsk()
  async function prove(): Promise<void> {
    await ask(() => answerOf(server.copies.proof.$post()))
    await load()
  }
  const words = t.value
  const copies = list.value
  return (
    <section aria-labelledby="copies-heading">
      <h2 id="copies-heading">{words.heading}</h2>
      {failed.value ? <TryAgain says={words.failed} again={words.again} onAgain={load} /> : null}
      {copies ? (
        <CopiesShown copies={copies} timeZone={timeZone} busy={busy.value} prove={() => void prove()} />
      ) : null}
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
