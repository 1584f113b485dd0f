import { useEffect, useState } from 'preact/hooks'
import type { Difference, Version } from '../../server/contract/settings.ts'
import { fetchDifferences, fetchHistory, fileAddress, takeBack } from './api.ts'
import { Differences } from './differences.tsx'
import { draft, settled } from './draft.ts'
import { FilePart } from './file.tsx'
import { saidRefusal, t } from './texts.ts'
import { whenSaid } from './when.ts'

/** All versions, the newest first: who, when and why, what was changed, and the way back. */
export function HistoryPage() {
  const [versions, setVersions] = useState<readonly Version[]>([])
  const [more, setMore] = useState(false)
  const inForce = draft.value?.inForce.version
  const fetchMore = async (before?: number) => {
    const came = await fetchHistory(before)
    if (!came.ok) return
    setVersions((known) => (before === undefined ? came.body.versions : [...known, ...came.body.versions]))
    setMore(came.body.more)
  }
  useEffect(() => void fetchMore(), [inForce])
  return (
    <>
      <FilePart />
      <h2>{t.value.history.heading}</h2>
      <ol class="versions">
        {versions.map((one) => (
          <li key={one.version}>
            <OneVersion version={one} isNow={one.version === inForce} />
          </li>
        ))}
      </ol>
      {more ? (
        <button type="button" class="press" onClick={() => void fetchMore(versions.at(-1)?.version)}>
          {t.value.history.older}
        </button>
      ) : null}
    </>
  )
}

function OneVersion({ version, isNow }: { readonly version: Version; readonly isNow: boolean }) {
  const words = t.value.history
  const { version: number, at, author, reason } = version
  const by = author === 'first start' ? t.value.overview.firstStart : author
  return (
    <article class="version">
      <h3>
        {words.version(number)} {isNow ? <span class="state counter-open">{words.now}</span> : null}
      </h3>
      {reason ? <p class="quote">{reason}</p> : null}
      <p class="field-note">{words.by(by, whenSaid(at))}</p>
      {number > 1 ? <Changed number={number} /> : null}
      <p class="version-deeds">
        <a href={fileAddress(number)} download>
          {words.file}
          <span class="unseen"> {words.version(number)}</span>
        </a>
      </p>
      {isNow ? null : <TakeBack number={number} />}
    </article>
  )
}

/** Against the version before it, fetched when one asks. */
function Changed({ number }: { readonly number: number }) {
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null)
  const look = async () => {
    const came = await fetchDifferences(number - 1, number)
    if (came.ok) setDifferences(came.body.differences)
  }
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && differences === null && void look()}>
      <summary>{t.value.history.see}</summary>
      {differences ? <Differences differences={differences} /> : <p>{t.value.loading}</p>}
    </details>
  )
}

function TakeBack({ number }: { readonly number: number }) {
  const words = t.value.history
  const [asks, setAsks] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const go = async () => {
    const came = await settled(() => takeBack(number, words.takeBackReason(number)))
    setAsks(false)
    setSaid(came.ok ? words.done(number) : saidRefusal(came.name))
  }
  return (
    <div class="take-back">
      {asks ? (
        <div class="asks">
          <p>
            <strong>{words.takeBackAsk(number)}</strong> {words.takeBackMeans}
          </p>
          <button type="button" class="press primary" onClick={() => void go()}>
            {words.takeBack}
          </button>
          <button type="button" class="press" onClick={() => setAsks(false)}>
            {t.value.cancel}
          </button>
        </div>
      ) : (
        <button type="button" class="small" onClick={() => setAsks(true)}>
          {words.takeBack}
          <span class="unseen"> {words.version(number)}</span>
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  )
}
