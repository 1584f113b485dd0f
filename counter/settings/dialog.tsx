import { useEffect, useRef, useState } from 'preact/hooks'
import { discardDraft, publishDraft } from './api.ts'
import { asked as open, outcome } from './asked.ts'
import { Differences } from './differences.tsx'
import { draft, settled } from './draft.ts'
import { Problems } from './problems.tsx'
import { saidRefusal, t } from './texts.ts'

/** A question over the page; Escape answers it with no. */
export function Dialog({ asked }: { readonly asked: 'check' | 'publish' | 'discard' }) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog ref={box} class="dialog" aria-labelledby="dialog-title" onClose={close}>
      {asked === 'check' ? <Check /> : asked === 'publish' ? <Publish /> : <Discard />}
    </dialog>
  )
}

function close(): void {
  open.value = null
}

function Check() {
  const words = t.value.check
  const { problems = [], differences = [] } = draft.value ?? {}
  return (
    <>
      <h2 id="dialog-title">{words.heading}</h2>
      {problems.length === 0 ? <p class="fine">{words.fine}</p> : <h3>{words.problems}</h3>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link inside is pressed, by whatever means */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div onClick={(event) => event.target instanceof HTMLAnchorElement && close()}>
        <Problems />
      </div>
      <h3>{words.changes}</h3>
      <Differences differences={differences} />
      <div class="dialog-deeds">
        <button type="button" class="press primary" onClick={close}>
          {words.close}
        </button>
      </div>
    </>
  )
}

function Publish() {
  const words = t.value.publish
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const publish = async () => {
    if (reason.trim() === '') return setWrong(words.missing)
    setBusy(true)
    const came = await settled((revision) => publishDraft(revision, reason.trim()))
    setBusy(false)
    if (!came.ok) return setWrong(saidRefusal(came.name))
    outcome.value = words.done
    close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void publish()
      }}
    >
      <h2 id="dialog-title">{words.heading}</h2>
      <p>{words.means}</p>
      <Differences differences={draft.value?.differences ?? []} />
      <label for="reason">{words.reason}</label>
      <input
        id="reason"
        type="text"
        maxLength={200}
        value={reason}
        aria-describedby={wrong ? 'reason-wrong' : undefined}
        onInput={({ currentTarget }) => {
          setReason(currentTarget.value)
          setWrong(null)
        }}
      />
      <p class="field-wrong" id="reason-wrong" role="alert">
        {wrong}
      </p>
      <Deeds submit={words.submit} busy={busy} />
    </form>
  )
}

function Discard() {
  const words = t.value.discard
  const [wrong, setWrong] = useState<string | null>(null)
  const discard = async () => {
    const came = await settled(discardDraft)
    if (!came.ok) return setWrong(saidRefusal(came.name))
    outcome.value = words.done
    close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void discard()
      }}
    >
      <h2 id="dialog-title">{words.ask}</h2>
      <p>{words.means}</p>
      <Differences differences={draft.value?.differences ?? []} />
      <p class="field-wrong" role="alert">
        {wrong}
      </p>
      <Deeds submit={words.submit} busy={false} />
    </form>
  )
}

function Deeds({ submit, busy }: { readonly submit: string; readonly busy: boolean }) {
  return (
    <div class="dialog-deeds">
      <button type="button" class="press" onClick={close}>
        {t.value.cancel}
      </button>
      <button type="submit" class="press primary" aria-busy={busy}>
        {submit}
      </button>
    </div>
  )
}
