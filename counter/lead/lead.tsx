import './lead.css'
import './line.css'
import './ready.css'
import type { LeadView } from '../../server/contract/lead.ts'
import { texts } from '../language.ts'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { Told } from '../parts/told.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { Alerts } from './alerts.tsx'
import { Lines } from './lines.tsx'
import { People } from './people.tsx'
import { Promises } from './promises.tsx'
import { Ready } from './ready.tsx'
import { day, link } from './room.ts'
import { Rush } from './rush.tsx'
import { leadTexts } from './texts.ts'

/** The day in five seconds: what needs somebody now, each line against its target, and who is where. */
export function Lead() {
  return (
    <div class="page">
      <Banner link={link.value} />
      {day.value ? <Day view={day.value} /> : <p class="loading">{texts.value.loading}</p>}
      <Foot withKeys={false} />
    </div>
  )
}

function Day({ view }: { readonly view: LeadView }) {
  return (
    <main class="lead-day">
      <Top view={view} />
      <Told spot="lead" />
      <Ready />
      <Alerts lines={view.lines} />
      {view.dayClosed ? null : <Rush rush={view.rush} />}
      <div class="lead-columns">
        <Lines lines={view.lines} />
        <People counters={view.counters} rush={view.rush} />
      </div>
      <Promises />
    </main>
  )
}

function Top({ view }: { readonly view: LeadView }) {
  const t = leadTexts.value
  const title = useFocus<HTMLHeadingElement>()
  // A new page is read from its title on.
  const troubles = view.lines.filter(({ alert }) => alert).length
  return (
    <header>
      <h1 ref={title} tabIndex={-1}>
        {view.dayClosed ? t.closed : troubles > 0 ? t.trouble(troubles) : t.calm}
      </h1>
      <p>{t.total(view.waitingTotal)}</p>
      <SignOut />
    </header>
  )
}
