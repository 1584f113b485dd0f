import { useState } from 'preact/hooks'
import { send } from './send.ts'

interface TwoPressesProps {
  /** Where the wish is sent to. */
  readonly address: string
  readonly words: {
    readonly wish: string
    readonly ask: string
    readonly means: string
    readonly yes: string
    readonly no: string
    readonly failed: string
  }
}

/** What changes one's place takes two presses, so that a pocket cannot do it. */
export function TwoPresses(props: TwoPressesProps) {
  const [isAsked, setAsked] = useState(false)
  return isAsked ? (
    <Ask {...props} onStay={() => setAsked(false)} />
  ) : (
    <button type="button" class="button" onClick={() => setAsked(true)}>
      {props.words.wish}
    </button>
  )
}

type Sending = 'not-yet' | 'underway' | 'failed'

function Ask({ address, words, onStay }: TwoPressesProps & { readonly onStay: () => void }) {
  const [sending, setSending] = useState<Sending>('not-yet')
  const go = async () => {
    setSending('underway')
    if (await send(address)) onStay()
    else setSending('failed')
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
