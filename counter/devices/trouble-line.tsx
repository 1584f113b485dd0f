import type { StaffView } from '../../server/contract/views.ts'
import { deviceTexts } from '../language.ts'
import { openPage } from '../page.ts'
import { PressButton } from '../parts/press-button.tsx'
import { keys } from '../shortcuts.ts'
import { fullName } from './device-name.ts'
import { SeverityIcon } from './icons.tsx'
import { severityOf, troublesFirst } from './severity.ts'

/** One line for the devices. It stands here on good days too, so that a trouble moves nothing. */
export function TroubleLine({ view }: { readonly view: StaffView }) {
  const [worst] = troublesFirst(view.troubles)
  return (
    <div class={`trouble-line${worst ? ` ${severityOf(worst.condition)}` : ''}`}>
      <p role="status">
        <SeverityIcon severity={worst ? severityOf(worst.condition) : 'well'} />
        <span>{troubleWords(view)}</span>
      </p>
      <PressButton id="devices" look="quiet" cap={keys.devices} onPress={() => openPage('devices')}>
        {deviceTexts.value.open}
      </PressButton>
    </div>
  )
}

/** The most important trouble with what to do about it, and how many more there are. */
export function troubleWords({ troubles, counters }: StaffView): string {
  const t = deviceTexts.value
  const [worst] = troublesFirst(troubles)
  if (!worst) return t.allWell
  const condition = withinSentence(t.conditions[worst.condition])
  const line = t.line(fullName(worst, counters), condition, t.advice[worst.condition])
  return troubles.length > 1 ? `${line} ${t.more(troubles.length - 1)}` : line
}

const withinSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
