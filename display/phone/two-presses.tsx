import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useSending } from './use-sending.ts'

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
  /** The lobby has said yes. */
  readonly onDone?: () => void
}

/** What changes one's place takes two presses, so that a pocket cannot do it. */
export function TwoPresses(props: TwoPressesProps) {
  const [step, setStep] = useState<'wish' | 'asked' | 'stayed'>('wish')
  const wish = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (step === 'stayed') wish.current?.focus()
  }, [step])
  const done = () => {
    setStep('wish')
    props.onDone?.()
  }
  return step === 'asked' ? (
    <Ask {...props} onStay={() => setStep('stayed')} onDone={done} />
  ) : (
    <button type="button" class="button" ref={wish} onClick={() => setStep('asked')}>
      {props.words.wish}
    </button>
  )
}

interface AskProps extends TwoPressesProps {
  readonly onStay: () => void
  readonly onDone: () => void
}

function Ask({ address, words, onStay, onDone }: AskProps) {
  const { sending, go } = useSending(address, onDone)
  const question = useRef<HTMLHeadingElement>(null)
  const means = useId()
  useLayoutEffect(() => question.current?.focus(), [])
  return (
    <section class="ask">
      <h2 ref={question} tabIndex={-1} aria-describedby={means}>
        {words.ask}
      </h2>
      <p id={means} role="status">
        {sending === 'failed' ? words.failed : words.means}
      </p>
      <div class="ask-answers">
        <button type="button" class="button primary" onClick={onStay}>
          {words.no}
        </button>
        {/* One that is disabled would lose the keyboard's place. */}
        <button type="button" class="button" aria-disabled={sending === 'underway'} onClick={() => void go()}>
          {words.yes}
        </button>
      </div>
    </section>
  )
}
