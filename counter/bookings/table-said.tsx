import { CircleAlert, CircleCheck } from 'lucide-preact'
import type { RowFault, TableAnswer, TableRefused } from '../../server/contract/booking-table.ts'
import { PressButton } from '../parts/press-button.tsx'
import { handedIn } from './hand-in.ts'
import { bookingTexts } from './texts.ts'

/** What came of the file: how many were read, or what to mend, row by row. */
export function TableSaid({ onSkip }: { readonly onSkip: () => unknown }) {
  const said = handedIn.value
  return (
    <div role="status" class="bookings-said">
      {said?.kind === 'kept' ? <Kept answer={said.answer} /> : null}
      {said?.kind === 'refused' ? <Refused answer={said.answer} onSkip={onSkip} /> : null}
      {said?.kind === 'too-large' ? <Bad words={bookingTexts.value.fileProblems['too-large']} /> : null}
    </div>
  )
}

function Kept({ answer: { kept, takenOut, faults } }: { readonly answer: TableAnswer }) {
  const t = bookingTexts.value
  return (
    <>
      <p class="bookings-good">
        <CircleCheck aria-hidden />
        {t.kept(kept)} {takenOut > 0 ? t.takenOut(takenOut) : null}
      </p>
      <Faults faults={faults} />
    </>
  )
}

function Bad({ words }: { readonly words: string }) {
  return (
    <p class="bookings-bad">
      <CircleAlert aria-hidden />
      <span>
        {words} {bookingTexts.value.nothingKept}
      </span>
    </p>
  )
}

interface RefusedProps {
  readonly answer: TableRefused
  readonly onSkip: () => unknown
}

function Refused({ answer: { error, good, faults }, onSkip }: RefusedProps) {
  const t = bookingTexts.value
  const isRows = error.name === 'rows-are-wrong'
  return (
    <>
      <Bad words={isRows ? t.good(good) : t.fileProblems[error.name]} />
      <Faults faults={faults} />
      {isRows && good > 0 ? (
        <PressButton id="skip" onPress={onSkip}>
          {t.skip(good)}
        </PressButton>
      ) : null}
    </>
  )
}

const allShown = 50

function Faults({ faults }: { readonly faults: readonly RowFault[] }) {
  const t = bookingTexts.value
  if (faults.length === 0) return null
  return (
    <>
      <p>{faults.length < allShown ? t.bad(faults.length) : t.badShown}</p>
      <ul>
        {faults.map(({ line, field, problem }) => (
          <li key={`${line} ${field}`}>{t.row(line, t.fields[field], t.problems[problem])}</li>
        ))}
      </ul>
    </>
  )
}
