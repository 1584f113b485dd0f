import { useState } from 'preact/hooks'
import type { PhoneTexts } from '../../server/contract/texts/da/phone.ts'
import { withdraw } from './withdraw.ts'

interface LeaveProps {
  readonly ticket: string
  readonly words: PhoneTexts['leave']
}

/** Giving up one's place takes two presses, so that a pocket cannot do it. */
export function Leave({ ticket, words }: LeaveProps) {
  const [isAsked, setAsked] = useState(false)
  return isAsked ? (
    <Ask ticket={ticket} words={words} onStay={() => setAsked(false)} />
  ) : (
    <button type="button" class="button" onClick={() => setAsked(true)}>
      {words.wish}
    </button>
  )
}

type Sending = 'not-yet' | 'underway' | 'failed'

function Ask({ ticket, words, onStay }: LeaveProps & { readonly onStay: () => void }) {
  const [sending, setSending] = useState<Sending>('not-yet')
  const go = async () => {
    setSending('underway')
    if (!(await withdraw(ticket))) setSending('failed')
  }
  return (
    <section class="ask" aria-live="polite">
      <h2>{words.ask}</h2>
      <p>{sending === 'failed' ? words.failed : words.means}</p>
      <div class="ask-answers">
        <button type="button" class="button primary" onClick={onStay}>
          {words.no}
        </button>
        <button type="button" class="button" disabled={sending === 'underway'} onClick={() => void go()}>
          {words.yes}
        </button>
      </div>
    </section>
  )
}
