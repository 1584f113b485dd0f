import { useLayoutEffect, useRef } from 'preact/hooks'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useKeys } from './use-keys.ts'

interface Props {
  readonly number: string
  readonly place: string
  /** What the clerk before passed on. */
  readonly before: string
  readonly onSend: (remark: string) => void
  readonly onBack: () => void
}

const longest = 300

/** A word for the next clerk, which may be left out: Enter sends the person on. */
export function RemarkPanel({ number, place, before, onSend, onBack }: Props) {
  const { panel, back } = texts.value
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.select(), [])
  const send = () => onSend(field.current?.value.trim() ?? '')
  useKeys((event) => {
    if (event.key === 'Escape') return onBack()
    if (event.key === 'Enter' && !event.repeat && document.activeElement === field.current) send()
  })
  return (
    <section class="panel finder" aria-labelledby="panel-heading">
      <h3 id="panel-heading">{panel.sendTo(number, place)}</h3>
      <label for="remark">{panel.remark}</label>
      <input
        id="remark"
        ref={field}
        maxLength={longest}
        autocomplete="off"
        defaultValue={before}
        aria-describedby="remark-means"
      />
      <p id="remark-means" class="note">
        {panel.remarkMeans}
      </p>
      <PressButton id="send-on" look="primary" cap="Enter" onPress={send}>
        {panel.send}
      </PressButton>
      <PressButton id="back" look="quiet" cap="Esc" onPress={onBack}>
        {back}
      </PressButton>
    </section>
  )
}
