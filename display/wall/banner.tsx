import { BatteryLow, type LucideIcon, Megaphone, TriangleAlert, WifiOff } from 'lucide-preact'
import { atTime, wordsIn } from '../../server/contract/format.ts'
import type { WallTexts } from '../../server/contract/texts/da/wall.ts'
import type { Language, NoticeView } from '../../server/contract/views.ts'
import { Say } from './say.tsx'

type Text = (texts: WallTexts, language: Language) => string

interface LostProps {
  readonly lostAt: number
  readonly timeZone: string
}

/** Says that what stands here may be old, and since when. */
export function LostBanner({ lostAt, timeZone }: LostProps) {
  const since: Text = (t, language) => t.stale(atTime(lostAt, { language, timeZone }))
  return <Banner Drawing={WifiOff} what={since} how={(t) => t.staleHow} />
}

/** Says that the lobby can keep nothing right now. */
export function TroubleBanner() {
  return <Banner Drawing={TriangleAlert} what={(t) => t.trouble} how={(t) => t.troubleHow} />
}

/** Says that the machine runs on the last of its battery. */
export function PowerBanner() {
  return <Banner Drawing={BatteryLow} what={(t) => t.powerIsLow} how={(t) => t.powerIsLowHow} />
}

/** What everybody here must know now. */
export function NoticeBanner({ notice: { title, text } }: { readonly notice: NoticeView }) {
  return (
    <Banner
      Drawing={Megaphone}
      what={(_, language) => wordsIn(title, language)}
      how={(_, language) => (text ? wordsIn(text, language) : '')}
    />
  )
}

interface BannerProps {
  readonly Drawing: LucideIcon
  readonly what: Text
  readonly how: Text
}

function Banner({ Drawing, what, how }: BannerProps) {
  return (
    <div class="banner" role="status">
      <Drawing strokeWidth={1.75} aria-hidden="true" />
      <strong>
        <Say text={what} />
      </strong>
      <Say text={how} />
    </div>
  )
}
