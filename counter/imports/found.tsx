import { CircleAlert, CircleCheck } from 'lucide-preact'
import type { ImportReading } from '../../server/contract/imports.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { dayAndTime } from '../when.ts'
import { Columns } from './columns.tsx'
import { lookAtEarlier } from './earlier.ts'
import { came, keep, looking } from './hand-in.ts'
import { LeftOut, Wrong } from './rows.tsx'
import { Sums } from './sums.tsx'
import { dateWords, t } from './texts.ts'

/** What is in the file, before it is kept; and what came of it. */
export function Found() {
  const one = came.value
  if (one?.kind === 'preview') return <Preview reading={one.reading} />
  return (
    <div role="status" class="imports-came">
      {one?.kind === 'refused' ? <Bad words={`${t.value.refused[one.name]} ${t.value.nothingKept}`} /> : null}
      {one?.kind === 'kept' ? <Kept reading={one.reading} changed={one.changed} /> : null}
    </div>
  )
}

function Kept({ reading, changed }: { readonly reading: ImportReading; readonly changed: boolean }) {
  const words = t.value
  const place = useFocus<HTMLDivElement>()
  // The button that was pressed is gone: whoever goes by keys stands here instead.
  return (
    <div ref={place} tabIndex={-1} class="imports-kept">
      <Good words={changed ? words.done(reading.taken, reading.leftOut + reading.wrong) : words.unchanged} />
    </div>
  )
}

function Preview({ reading }: { readonly reading: ImportReading }) {
  const words = t.value
  const { from, to, days, taken, sheet, missing, notices, replaces, same } = reading
  return (
    <section class="imports-part" aria-labelledby="imports-found">
      <h2 id="imports-found">{words.found}</h2>
      <p role="status" class="imports-sentence">
        {from && to ? words.summary(dateWords(from), dateWords(to), days, taken) : words.nothingFound}{' '}
        {sheet ? words.sheet(sheet) : null}
      </p>
      {missing.map((group) => (
        <Bad
          key={group.join()}
          words={words.missing(group.map((role) => `"${words.roles[role]}"`).join(words.or))}
        />
      ))}
      <Sums reading={reading} />
      <Columns columns={reading.columns} kind={reading.kind} />
      {notices.length > 0 ? (
        <ul class="imports-notices">
          {notices.map(({ name, rows }) => (
            <li key={name}>{words.notices[name](rows)}</li>
          ))}
        </ul>
      ) : null}
      <LeftOut reading={reading} />
      <Wrong reading={reading} />
      {replaces.map(({ id, at, days: taking }) => (
        <Bad key={id} words={words.replaces(taking, dayAndTime(at))} />
      ))}
      {same === null ? <Keep reading={reading} /> : <Good words={words.same} />}
    </section>
  )
}

/** The button that keeps the file; where rows are wrong it says that the others are read in. */
function Keep({ reading }: { readonly reading: ImportReading }) {
  const words = t.value
  const { missing, days, wrong, taken } = reading
  if (missing.length > 0 || days === 0) return null
  const keepIt = async () => {
    if (await keep(wrong > 0)) await lookAtEarlier()
  }
  return (
    <PressButton
      id="import-keep"
      look={wrong > 0 ? 'plain' : 'primary'}
      // What was chosen last has not been looked at yet.
      off={looking.value}
      onPress={() => (looking.value ? undefined : keepIt())}
    >
      {wrong > 0 ? words.readRest(taken) : words.read}
    </PressButton>
  )
}

function Good({ words }: { readonly words: string }) {
  return (
    <p class="imports-good">
      <CircleCheck aria-hidden />
      <span>{words}</span>
    </p>
  )
}

function Bad({ words }: { readonly words: string }) {
  return (
    <p class="imports-bad">
      <CircleAlert aria-hidden />
      <span>{words}</span>
    </p>
  )
}
