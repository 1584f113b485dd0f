import type { Desk as DeskView, StaffView } from '../../server/contract/views.ts'
import { TroubleLine } from '../devices/trouble-line.tsx'
import { HelpLine } from '../help/help-line.tsx'
import { lettersOn } from '../letters.ts'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { RushLine } from '../rush/rush-line.tsx'
import { shortcutOf } from '../shortcuts.ts'
import { act } from './actions.ts'
import { Counters } from './counters.tsx'
import { Deeds } from './deeds.tsx'
import { Head } from './head.tsx'
import { Heard } from './heard.tsx'
import { Lines } from './lines.tsx'
import { Next } from './next.tsx'
import { openPanelOf } from './panel.ts'
import { Parked } from './parked.tsx'
import { Serving } from './serving.tsx'
import { isOnButton, isTyping, useKeys } from './use-keys.ts'
import { Waiting } from './waiting.tsx'

interface Props {
  readonly view: StaffView
  readonly desk: DeskView
}

/** A clerk's day: whom I serve, who is next, and everybody else. */
export function Desk({ view, desk }: Props) {
  const open = openPanelOf(desk.current?.id ?? null)
  useKeys((event) => {
    const shortcut = shortcutOf(event, lettersOn.value)
    if (!shortcut || open || isTyping() || (shortcut === 'primary' && isOnButton())) return
    event.preventDefault()
    act(shortcut, view)
  })
  return (
    <div class="page">
      <Heard view={view} />
      <Banner />
      <Head desk={desk} />
      <TroubleLine view={view} />
      <RushLine view={view} />
      <main class="desk">
        <Serving view={view} desk={desk} />
        <Deeds view={view} desk={desk} open={open} />
        <Next view={view} desk={desk} />
        <Waiting view={view} desk={desk} />
        <div class="lobby">
          <Counters view={view} />
          <Lines view={view} />
          <Parked view={view} desk={desk} />
        </div>
      </main>
      <HelpLine view={view} />
      <Foot withKeys={true} />
    </div>
  )
}
