import { BatteryLow, LoaderCircle, type LucideIcon, TriangleAlert, Unplug } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { CrisisNotice } from '../../server/contract/crisis-notice.tsx'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import type { NoticeView } from '../../server/contract/views.ts'
import type { Refused as Refusal, Wish } from '../issue.ts'
import { language, t } from '../language.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { go, lobby, startOver, type Unread as What } from '../state.ts'
import { ask } from '../take.ts'

interface Props {
  readonly icon: LucideIcon
  readonly heading: ComponentChildren
  readonly lead: ComponentChildren
  readonly more?: string
  readonly grave?: boolean
  readonly button?: { readonly words: string; readonly onPress: () => void }
  readonly onBack?: () => void
}

/** One thing to say, and what to do about it. */
function Message({ icon: Drawing, heading, lead, more, grave, button, onBack }: Props) {
  return (
    <div class={grave ? 'screen grave' : 'screen'}>
      <Band key={String(lead)} heading={heading} />
      <main class="message">
        <Drawing strokeWidth={1.5} class="message-icon" aria-hidden="true" />
        <p class="message-lead" role="alert">
          {lead}
        </p>
        {more ? <p class="message-more">{more}</p> : null}
        {button ? (
          <button type="button" class="button primary" onClick={button.onPress}>
            {button.words}
          </button>
        ) : null}
      </main>
      {onBack ? <Foot onBack={onBack} /> : <Foot />}
      <Making />
    </div>
  )
}

const toStart = () => go({ at: 'start' })

/** Before the lobby has answered for the first time. */
export const Connecting = () => <Message icon={LoaderCircle} {...t.value.connecting} />

/** The lobby does not answer any more. */
export const Stale = () => <Message icon={Unplug} {...t.value.stale} />

/** The lobby answers, but cannot keep a number. */
export const Trouble = () => <Message icon={TriangleAlert} {...t.value.trouble} />

/** The machine runs on the last of its battery. */
export const PowerIsLow = () => <Message icon={BatteryLow} {...t.value.powerIsLow} />

/** A wish that got no answer, though it was asked several times. */
export function Unreachable({ wish }: { readonly wish: Wish }) {
  const { again, ...words } = t.value.unreachable
  const button = { words: again, onPress: () => void ask(wish) }
  return <Message icon={TriangleAlert} {...words} button={button} onBack={toStart} />
}

/** A rule said no. */
export function Refused({ refused }: { readonly refused: Refusal }) {
  const { again, ...sentences } = t.value.refused
  const button = { words: again, onPress: toStart }
  return <Message icon={TriangleAlert} {...sentences[refused]} button={button} onBack={toStart} />
}

/** A crisis stands above all that could be chosen. */
export function Crisis({ notice }: { readonly notice: NoticeView }) {
  const lead = { da: danish.crisis.lead, [language.value]: t.value.crisis.lead }
  // Looked at anew with each second of the lobby's.
  const here = lobby.clock.value > 0 ? Date.now() : 0
  return (
    <div class="screen grave">
      <CrisisNotice notice={{ ...notice, text: notice.text ?? lead }} here={here} first={language.value} />
      <Foot />
    </div>
  )
}

/** Something was held under the scanner that is no ticket of today. */
export const Unread = ({ unread }: { readonly unread: What }) => (
  <Message icon={TriangleAlert} {...t.value.unread[unread]} onBack={startOver} />
)
