import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ImportEntry } from '../../server/contract/imports.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { rest } from '../press.ts'
import { dayAndTime } from '../when.ts'
import { earlier, lookAtEarlier, takeBack } from './earlier.ts'
import { dateWords, t } from './texts.ts'

/** What was read in before, and the way to take it back. */
export function Earlier() {
  const words = t.value
  useEffect(() => void lookAtEarlier(), [])
  return (
    <section class="imports-part" aria-labelledby="imports-before">
      <h2 id="imports-before">{words.before}</h2>
      <All />
    </section>
  )
}

function All() {
  const words = t.value
  const all = earlier.value
  if (all === null) return <p class="imports-quiet">{words.loading}</p>
  if (all === 'silent')
    return (
      <>
        <p role="alert">{words.failed}</p>
        <PressButton id="imports-again" onPress={lookAtEarlier}>
          {words.again}
        </PressButton>
      </>
    )
  if (all.length === 0) return <p class="imports-quiet">{words.none}</p>
  return (
    <ul class="imports-entries">
      {all.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ul>
  )
}

function Entry({ entry }: { readonly entry: ImportEntry }) {
  const words = t.value
  const asking = useSignal(false)
  const { kind, from, to, days, standing, taken, leftOut, at, by } = entry
  const what = `${words.kinds[kind].name}, ${words.entry(dateWords(from), dateWords(to))}`
  const gone = days - standing
  const ask = (wanted: boolean) => () => {
    asking.value = wanted
    rest()
  }
  return (
    <li>
      <p class="imports-what">{what}</p>
      <p class="imports-quiet">{words.entryRows(days, taken, leftOut)}</p>
      <p class="imports-quiet">{words.entryBy(dayAndTime(at), by ?? words.somebody)}</p>
      {gone > 0 ? <p>{standing === 0 ? words.replaced : words.partly(gone)}</p> : null}
      {asking.value ? (
        <Sure id={entry.id} onNo={ask(false)} />
      ) : (
        <PressButton
          id={`import-ask-${entry.id}`}
          look="quiet"
          label={words.takeBackOf(what)}
          onPress={ask(true)}
        >
          {words.takeBack}
        </PressButton>
      )}
    </li>
  )
}

function Sure({ id, onNo }: { readonly id: number; readonly onNo: () => void }) {
  const words = t.value
  const place = useFocus<HTMLDivElement>()
  // The button that was pressed has given way to the question.
  return (
    <div ref={place} tabIndex={-1} class="imports-sure">
      <p>{words.takeBackAsk}</p>
      <PressButton id={`import-back-${id}`} look="stop" onPress={() => takeBack(id)}>
        {words.yes}
      </PressButton>
      <PressButton id={`import-stay-${id}`} look="quiet" onPress={onNo}>
        {words.no}
      </PressButton>
    </div>
  )
}
