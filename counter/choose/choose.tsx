import type { StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { Told } from '../parts/told.tsx'
import { CounterCard } from './counter-card.tsx'
import { DayClosed, DayOpen } from './day.tsx'

/** Where somebody sits down, and where the day is closed. */
export function Choose({ view }: { readonly view: StaffView }) {
  const t = texts.value.choose
  return (
    <div class="page">
      <Banner />
      <main class="choose">
        <header>
          <h1>{t.heading}</h1>
          <SignOut />
        </header>
        {view.dayClosed ? <DayClosed /> : null}
        <Told spot="choose" />
        <ul class="cards">
          {view.counters.map((counter) => (
            <CounterCard key={counter.id} view={view} counter={counter} />
          ))}
        </ul>
        {view.dayClosed ? null : <DayOpen view={view} />}
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
