import { useSignal } from '@preact/signals'
import type { StaffView } from '../../server/contract/views.ts'
import { useKeys } from '../desk/use-keys.ts'
import { TroubleLine } from '../devices/trouble-line.tsx'
import { HelpLine } from '../help/help-line.tsx'
import { texts } from '../language.ts'
import { lettersOn } from '../letters.ts'
import { openPage } from '../page.ts'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { PressButton } from '../parts/press-button.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { Told } from '../parts/told.tsx'
import { rest } from '../press.ts'
import { RushLine } from '../rush/rush-line.tsx'
import { shortcutOf } from '../shortcuts.ts'
import { CounterCard } from './counter-card.tsx'
import { CloseDay, DayClosed } from './day.tsx'

/** Where somebody sits down, and where the day is closed. */
export function Choose({ view }: { readonly view: StaffView }) {
  const closing = useSignal(false)
  const ask = (yes: boolean) => () => {
    closing.value = yes
    rest()
  }
  useKeys((event) => {
    if (shortcutOf(event, lettersOn.value) === 'devices') openPage('devices')
  })
  return (
    <div class="page">
      <Banner />
      <TroubleLine view={view} />
      <RushLine view={view} />
      <main class="choose">
        <Top closing={closing.value} {...(view.dayClosed ? {} : { onClose: ask(true) })} />
        <Told spot="head" />
        {view.dayClosed ? <DayClosed /> : null}
        {closing.value && !view.dayClosed ? <CloseDay view={view} onEnd={ask(false)} /> : null}
        <Told spot="choose" />
        <ul class="cards">
          {view.counters.map((counter) => (
            <CounterCard key={counter.id} view={view} counter={counter} />
          ))}
        </ul>
      </main>
      <HelpLine view={view} />
      <Foot withKeys={true} />
    </div>
  )
}

interface TopProps {
  readonly closing: boolean
  /** Not there on a day that is closed already. */
  readonly onClose?: () => void
}

function Top({ closing, onClose }: TopProps) {
  const { choose, day } = texts.value
  return (
    <header>
      <h1>{choose.heading}</h1>
      <nav>
        {onClose ? (
          <PressButton id="ask-close-day" look="quiet" expanded={closing} onPress={onClose}>
            {day.close}
          </PressButton>
        ) : null}
        <SignOut />
      </nav>
    </header>
  )
}
