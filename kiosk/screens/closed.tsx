import { Globe, type LucideIcon, Phone } from 'lucide-preact'
import { hostOf, whenOpens } from '../../server/contract/format.ts'
import type { House } from '../../server/contract/views.ts'
import { countWay } from '../count-way.ts'
import { language, t } from '../language.ts'
import { Band } from '../parts/band.tsx'
import { Code } from '../parts/code.tsx'
import { Foot } from '../parts/foot.tsx'
import { Week } from '../parts/week.tsx'
import { anyway, go, lobby } from '../state.ts'

/** When it opens, and what can be done until then. */
export function Closed({ house }: { readonly house: House }) {
  const { heading, opens } = t.value.closed
  const spoken = { language: language.value, timeZone: house.timeZone }
  const lead = house.opensAt === null ? null : opens(whenOpens(house.opensAt, lobby.clock.value, spoken))
  return (
    // Whoever touches a closed kiosk came for something.
    <div class="screen" onPointerUp={() => countWay(null, 'closed')}>
      <Band key="closed" heading={heading} lead={lead} />
      <main class="closed">
        <Week house={house} language={language.value} />
        <Meanwhile house={house} />
      </main>
      <Foot>{house.trial ? <OpenAnyway /> : <HasTime />}</Foot>
    </div>
  )
}

function Meanwhile({ house }: { readonly house: House }) {
  const { phone, website } = t.value.closed
  return (
    <section class="meanwhile">
      <Way icon={Phone} heading={phone} words={house.phone} />
      <Way icon={Globe} heading={website} words={hostOf(house.website)} />
      <Code address={house.website} />
    </section>
  )
}

interface WayProps {
  readonly icon: LucideIcon
  readonly heading: string
  readonly words: string
}

function Way({ icon: Drawing, heading, words }: WayProps) {
  return (
    <div class="way">
      <Drawing strokeWidth={1.75} aria-hidden="true" />
      <h2>{heading}</h2>
      <p>
        <bdi dir="ltr">{words}</bdi>
      </p>
    </div>
  )
}

function OpenAnyway() {
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        anyway.value = true
        go({ at: 'start' })
      }}
    >
      {t.value.closed.trial}
    </button>
  )
}

const HasTime = () => (
  <button type="button" class="button quiet" onClick={() => go({ at: 'check-in' })}>
    {t.value.choose.booking}
  </button>
)
