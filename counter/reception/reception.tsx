import './glance.css'
import './reception.css'
import './tabs.css'
import { view } from '../lobby.ts'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { forget } from '../press.ts'
import { RushLine } from '../rush/rush-line.tsx'
import { Bookings } from './bookings.tsx'
import { Contacts } from './contacts.tsx'
import { Courses } from './courses.tsx'
import { Glance } from './glance.tsx'
import { Help } from './help.tsx'
import { Last } from './last.tsx'
import { Numbers } from './numbers.tsx'
import { link } from './room.ts'
import { offeredTabs, tab } from './tabs.ts'
import { t } from './texts.ts'

/** Made for standing: the lobby at a glance on top, and below it one thing at a time. */
export function Reception() {
  const lobby = view.value
  if (!lobby) return null
  return (
    <div class="page reception">
      <Banner link={link.value} />
      <RushLine view={lobby} />
      <Glance lobby={lobby} />
      <nav class="reception-tabs" aria-label={t.value.heading}>
        {offeredTabs.value.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={tab.value === one ? 'page' : undefined}
            onClick={() => {
              forget()
              tab.value = one
            }}
          >
            {t.value.tabs[one]}
          </button>
        ))}
      </nav>
      <Last />
      <Tab />
      <Foot withKeys={false} />
    </div>
  )
}

function Tab() {
  switch (tab.value) {
    case 'numbers':
      return <Numbers />
    case 'bookings':
      return <Bookings />
    case 'courses':
      return <Courses />
    case 'help':
      return <Help />
    default:
      return <Contacts />
  }
}
