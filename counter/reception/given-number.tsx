import { useEffect, useRef } from 'preact/hooks'
import { PressButton } from '../parts/press-button.tsx'
import { printing } from '../print.ts'
import { rushTexts } from '../rush/texts.ts'
import { finish, type Given, leaveUntil, reprint } from './number.ts'
import { QrCode } from './qr-code.tsx'
import { t } from './texts.ts'

/** The number large enough to be read across the desk, and the code where the visitor has no paper. */
export function GivenNumber({ given }: { readonly given: Given }) {
  const { id, number, page, wait, mayLeave, onPaper } = given
  const words = t.value.number
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <section class="reception-sheet given" aria-label={`${words.given} ${number}`}>
      {onPaper ? null : <QrCode address={page} />}
      <div>
        <h2 ref={title} tabIndex={-1}>
          <span class="unseen">{words.given} </span>
          {number}
        </h2>
        <p>{words.wait(wait.low, wait.high)}</p>
        <p class="grey">{onPaper ? words.printing : words.scan}</p>
      </div>
      <div class="sheet-give">
        <PressButton id="number-done" look="primary" onPress={finish}>
          {words.done}
        </PressButton>
        <PressButton
          id={`print-${id}`}
          busy={printing.value.has(`print-${id}`)}
          onPress={() => reprint(id, number)}
        >
          {onPaper ? words.again : words.paper}
        </PressButton>
        {mayLeave ? (
          <PressButton id={`leave-${id}`} onPress={() => leaveUntil(id, number, onPaper)}>
            {rushTexts.value.leave}
          </PressButton>
        ) : null}
      </div>
    </section>
  )
}
