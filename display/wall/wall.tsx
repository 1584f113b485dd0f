import type { WallView } from '../../server/contract/views.ts'
import { LostBanner, PowerBanner, TroubleBanner } from './banner.tsx'
import { Calls } from './calls.tsx'
import { Closed } from './closed.tsx'
import { Foot } from './foot.tsx'
import { Lines } from './lines.tsx'
import { NoCalls } from './no-calls.tsx'
import { Say } from './say.tsx'
import { occasionOf, rowsOf, stillShown } from './shown.ts'

export interface WallProps {
  readonly view: WallView | null
  readonly now: number
  readonly inAccent: ReadonlySet<number>
  /** Since when the lobby has been lost, or null. */
  readonly lostAt: number | null
  readonly isHeard: boolean
}

/** What hangs in the lobby: who is called, how long the lines are, and the time. */
export function Wall(props: WallProps) {
  const { view, now, lostAt, isHeard } = props
  if (!view) return <Connecting />
  const { house } = view
  if (house.isDark) return <div class="dark" />
  const occasion = occasionOf(view, now)
  return (
    <div class="wall">
      {lostAt !== null && <LostBanner lostAt={lostAt} timeZone={house.timeZone} />}
      {lostAt === null && house.trouble && <TroubleBanner />}
      {lostAt === null && !house.trouble && house.powerIsLow && <PowerBanner />}
      {occasion === 'closed' ? <Closed house={house} now={now} /> : <Lobby {...props} view={view} />}
      <Foot house={house} now={now} isHeard={isHeard} isClosed={occasion === 'closed'} />
    </div>
  )
}

function Lobby({ view, now, inAccent, lostAt }: WallProps & { readonly view: WallView }) {
  const calls = rowsOf(stillShown(view.calls, now), inAccent)
  return (
    <main class="lobby">
      {calls.length > 0 ? (
        <Calls calls={calls} inAccent={inAccent} />
      ) : (
        <NoCalls isSomebodyWaiting={view.lines.some((line) => line.waiting > 0)} />
      )}
      <Lines lines={view.lines} isLost={lostAt !== null} />
    </main>
  )
}

function Connecting() {
  return (
    <main class="connecting">
      <span class="breath" />
      <p>
        <Say text={(t) => t.connecting} />
      </p>
    </main>
  )
}
