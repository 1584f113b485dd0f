import { groups } from './offers.ts'
import { Aside } from './parts/aside.tsx'
import { StillHere } from './parts/still-here.tsx'
import { doubting } from './patience.ts'
import { Choose } from './screens/choose.tsx'
import { Closed } from './screens/closed.tsx'
import { Dark } from './screens/dark.tsx'
import { Errands } from './screens/errands.tsx'
import { Idle } from './screens/idle.tsx'
import { Connecting, PowerIsLow, Refused, Stale, Trouble, Unreachable, Unread } from './screens/messages.tsx'
import { TicketScreen } from './screens/ticket.tsx'
import { anyway, house, idle, lobby, place } from './state.ts'

export function App() {
  return (
    <>
      <Screen />
      <Aside />
      {doubting.value ? <StillHere /> : null}
    </>
  )
}

/** One question a screen. A number that somebody has got or brought stands above all else. */
function Screen() {
  const at = place.value
  const offered = groups.value
  if (at.at === 'ticket' || at.at === 'scanned') return <TicketScreen />
  if (at.at === 'unread') return <Unread unread={at.unread} />
  if (lobby.link.value === 'stale') return <Stale />
  if (!offered || !house.value) return <Connecting />
  if (house.value.trouble) return <Trouble />
  if (house.value.powerIsLow) return <PowerIsLow />
  if (at.at === 'refused') return <Refused refused={at.refused} />
  if (at.at === 'unreachable') return <Unreachable wish={at.wish} />
  if (house.value.isDark && idle.value) return <Dark />
  if (!house.value.open && !anyway.value) return <Closed house={house.value} />
  if (idle.value) return <Idle house={house.value} />
  const group = at.at === 'group' ? offered.find(({ id }) => id === at.group) : undefined
  return group ? <Errands group={group} /> : <Choose groups={offered} />
}
