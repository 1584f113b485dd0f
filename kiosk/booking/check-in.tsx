import { signal } from '@preact/signals'
import { Delete } from 'lucide-preact'
import { t } from '../language.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { back, go, place } from '../state.ts'
import { code, codeDigits, eraseDigit, told, typeDigit } from './code.ts'
import { type Looked, look } from './look.ts'

const rows = ['123', '456', '789']
const looking = signal(false)

async function find(): Promise<void> {
  if (looking.value) return
  looking.value = true
  const asked = code.value
  const came = await look(asked)
  looking.value = false
  // Whoever has gone on meanwhile is another person, or came for something else.
  if (place.value.at !== 'check-in' || code.value !== asked) return
  if (typeof came === 'string') told.value = came
  else go({ at: 'booking', booking: came })
}

/** Asks for the code of a booked time. */
export function CheckIn() {
  const words = t.value.checkIn
  return (
    <div class="screen">
      <Band key="check-in" heading={words.heading} lead={words.lead} />
      <main class="check-in">
        <p class="code-field" aria-label={words.field} role="status" data-say={aloud(words.field)}>
          <bdi>{code.value.padEnd(codeDigits, '·')}</bdi>
        </p>
        <Told />
        <Digits />
        <button
          type="button"
          class="button primary"
          disabled={code.value.length < codeDigits || looking.value}
          onClick={() => void find()}
        >
          {words.find}
        </button>
      </main>
      <Foot onBack={back} />
    </div>
  )
}

/** Digit for digit, so that a wrong one is heard. */
const aloud = (field: string): string => (code.value === '' ? field : [...code.value].join(', '))

function Told() {
  const came = told.value
  return <div role="alert">{came === null ? null : <p class="code-told">{sentence(came)}</p>}</div>
}

function sentence(came: Extract<Looked, string>): string {
  const { checkIn, refused, unreachable } = t.value
  if (came === 'unknown') return `${checkIn.unknown.heading}. ${checkIn.unknown.lead()}`
  const { heading, lead } = came === 'too-many' ? refused['too-many'] : { ...unreachable, heading: '' }
  return heading ? `${heading}. ${lead}` : lead
}

function Digits() {
  return (
    <div class="digits" dir="ltr">
      {rows.map((row) => (
        <div key={row} class="keys">
          {[...row].map((digit) => (
            <Digit key={digit} digit={digit} />
          ))}
        </div>
      ))}
      <div class="keys">
        <span class="key none" />
        <Digit digit="0" />
        <button type="button" class="key" aria-label={t.value.checkIn.erase} onClick={eraseDigit}>
          <Delete strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}

const Digit = ({ digit }: { readonly digit: string }) => (
  <button type="button" class="key" onClick={() => typeDigit(digit)}>
    {digit}
  </button>
)
