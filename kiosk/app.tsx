import { wantsToPair } from '../server/contract/pairing.ts'
import { PairingScreen } from '../server/contract/pairing-screen.tsx'
import { Booking } from './booking/booking.tsx'
import { CheckIn } from './booking/check-in.tsx'
import { Course } from './courses/course.tsx'
import { Courses } from './courses/courses.tsx'
import { SeatTaken } from './courses/seat-taken.tsx'
import { errands, groups, rushErrand } from './offers.ts'
import { Aside } from './parts/aside.tsx'
import { StillHere } from './parts/still-here.tsx'
import { doubting } from './patience.ts'
import { Behalf } from './screens/behalf.tsx'
import { Choose } from './screens/choose.tsx'
import { Closed } from './screens/closed.tsx'
import { ComeBack } from './screens/come-back.tsx'
import { Dark } from './screens/dark.tsx'
import { End } from './screens/end.tsx'
import { Errands } from './screens/errands.tsx'
import { Full } from './screens/full.tsx'
import { Idle } from './screens/idle.tsx'
import {
  Connecting,
  Crisis,
  PowerIsLow,
  Refused,
  Stale,
  Trouble,
  Unreachable,
  Unread,
} from './screens/messages.tsx'
import { Needs } from './screens/needs.tsx'
import { Question } from './screens/question.tsx'
import { Rush } from './screens/rush.tsx'
import { TicketScreen } from './screens/ticket.tsx'
import { Unsure } from './screens/unsure.tsx'
import { Search } from './search/search.tsx'
import { anyway, crisis, house, idle, lobby, type Place, place } from './state.ts'

export function App() {
  if (lobby.refused.value === 'pair' || wantsToPair()) return <PairingScreen />
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
  // What staff have raised stands above a number too, and stays while the line is lost.
  if (crisis.value?.raised) return <Crisis notice={crisis.value} />
  if (at.at === 'ticket' || at.at === 'scanned') return <TicketScreen />
  if (at.at === 'unread') return <Unread unread={at.unread} />
  if (lobby.link.value === 'stale') return <Stale />
  if (!groups.value || !house.value) return <Connecting />
  if (crisis.value) return <Crisis notice={crisis.value} />
  if (house.value.trouble) return <Trouble />
  if (house.value.powerIsLow) return <PowerIsLow />
  if (house.value.isDark && idle.value) return <Dark />
  // Whoever comes early for a booked time is let in before the doors open for others.
  const isBooked =
    at.at === 'check-in' || at.at === 'booking' || at.at === 'refused' || at.at === 'unreachable'
  if (!house.value.open && !anyway.value && !isBooked) return <Closed house={house.value} />
  const rush = rushErrand.value
  if (rush && (idle.value || at.at === 'start')) return <Rush errand={rush} />
  if (idle.value) return <Idle house={house.value} />
  return <Way at={at} />
}

/** Where somebody is on the way to a number. */
function Way({ at }: { readonly at: Place }) {
  if (isGone(at)) return <Choose groups={groups.value ?? []} />
  switch (at.at) {
    case 'group':
      return <Group id={at.group} />
    case 'search':
      return <Search />
    case 'unsure':
      return <Unsure />
    case 'question':
      return <Question asked={at} />
    case 'end':
      return <End ended={at} />
    case 'behalf':
      return <Behalf asked={at} />
    case 'needs':
      return <Needs />
    case 'check-in':
      return <CheckIn />
    case 'booking':
      return <Booking booking={at.booking} />
    case 'courses':
      return <Courses />
    case 'course':
      return <Course at={at} />
    case 'seat':
      return <SeatTaken seat={at.seat} />
    case 'come-back':
      return <ComeBack asked={at} />
    case 'full':
      return <Full errand={at.errand} />
    case 'refused':
      return <Refused refused={at.refused} />
    case 'unreachable':
      return <Unreachable wish={at.wish} />
    default:
      return <Choose groups={groups.value ?? []} />
  }
}

/** A new version of the offers may have no such errand or question any more: one chooses again. */
function isGone(at: Place): boolean {
  if (!('errand' in at)) return false
  const offer = errands.value.get(at.errand)
  return !offer || (at.at === 'question' && !offer.questions.some(({ id }) => id === at.question))
}

/** A group can leave the offers while somebody looks at it. */
function Group({ id }: { readonly id: string }) {
  const group = groups.value?.find((one) => one.id === id)
  return group ? <Errands group={group} /> : <Choose groups={groups.value ?? []} />
}
