import { WifiOff } from 'lucide-preact'
import { CrisisNotice } from '../../server/contract/crisis-notice.tsx'
import { crisisOn } from '../../server/contract/crisis-on.ts'
import type { House, NoticeView, WallCall, WallView } from '../../server/contract/views.ts'
import { LostBanner, NoticeBanner, PowerBanner, TroubleBanner } from './banner.tsx'
import { Calls } from './calls.tsx'
import { Closed } from './closed.tsx'
import { Foot } from './foot.tsx'
import { Lines } from './lines.tsx'
import { NoCalls } from './no-calls.tsx'
import { CalmPage } from './pages/page.tsx'
import { type Page, turnOf } from './pages/pages.ts'
import { Say } from './say.tsx'
import { noticesOn, occasionOf } from './shown.ts'

export interface WallProps {
  readonly view: WallView | null
  /** What stands beside the queue, or null. */
  readonly page: Page | null
  /** The lobby's time. */
  readonly now: number
  /** This screen's own time: what takes turns on it does so for people's eyes, however fast a demonstration goes. */
  readonly here: number
  readonly rows: readonly WallCall[]
  readonly inAccent: ReadonlySet<number>
  /** Since when the lobby has been lost, or null. */
  readonly lostAt: number | null
  readonly isHeard: boolean
  readonly isPortrait: boolean
}

/** What hangs in the lobby: who is called, how long the lines are, and the time. */
export function Wall(props: WallProps) {
  const { view, now, here, lostAt, isHeard } = props
  if (!view) return lostAt === null ? <Connecting /> : <Lost />
  const { house } = view
  if (house.isDark) return <div class="dark" />
  const important = noticesOn(house).filter(({ level }) => level === 'important')
  const crisis = crisisOn(house, 'wall')
  const isClosed = !crisis && occasionOf(view, now) === 'closed'
  return (
    <div class="wall">
      <Banner house={house} lostAt={lostAt} important={turnOf(important, here)} />
      {crisis && <CrisisNotice notice={crisis} here={here} />}
      {!crisis && (isClosed ? <Closed house={house} now={now} /> : <Lobby {...props} view={view} />)}
      <Foot house={house} now={now} isHeard={isHeard} isClosed={isClosed || crisis !== undefined} />
    </div>
  )
}

interface BannerProps {
  readonly house: House
  readonly lostAt: number | null
  readonly important: NoticeView | undefined
}

/** The gravest of what goes wrong, or else what everybody must know. */
function Banner({ house, lostAt, important }: BannerProps) {
  if (lostAt !== null) return <LostBanner lostAt={lostAt} timeZone={house.timeZone} />
  if (house.trouble) return <TroubleBanner />
  if (house.powerIsLow) return <PowerBanner />
  return important ? <NoticeBanner notice={important} /> : null
}

function Lobby(props: WallProps & { readonly view: WallView }) {
  const { view, page, now, rows, inAccent, lostAt, isPortrait } = props
  const calm = page && <CalmPage page={page} house={view.house} now={now} />
  const lines = <Lines lines={view.lines} isLost={lostAt !== null} quick={view.quick} />
  if (rows.length === 0)
    return (
      <main class="lobby">
        {calm ?? <NoCalls isSomebodyWaiting={view.lines.some((line) => line.waiting > 0)} />}
        {lines}
      </main>
    )
  return (
    <main class={calm ? 'lobby with-page' : 'lobby'}>
      {!isPortrait && calm}
      <Calls calls={rows} inAccent={inAccent} />
      {isPortrait && calm ? calm : lines}
    </main>
  )
}

/** Opened while no lobby answers, and nothing is known of before. */
const Lost = () => (
  <main class="connecting">
    <WifiOff strokeWidth={1.5} aria-hidden="true" class="connecting-lost" />
    <p role="alert">
      <Say text={(t) => t.lost} />
    </p>
    <p class="connecting-how">
      <Say text={(t) => t.staleHow} />
    </p>
  </main>
)

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
