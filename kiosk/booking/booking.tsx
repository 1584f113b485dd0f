import { whenOpens } from '../../server/contract/format.ts'
import type { BookingView } from '../../server/contract/views.ts'
import { t } from '../language.ts'
import { saidOf } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import { back, lobby, spoken, startOver } from '../state.ts'
import { arrive } from '../take.ts'

/** A booked time that somebody has come for: early, on time or late, and what happens now. */
export function Booking({ booking }: { readonly booking: BookingView }) {
  const words = t.value.checkIn[booking.stands]
  const when = whenOpens(booking.at, lobby.clock.value, spoken.value)
  return (
    <div class="screen">
      <Band
        key={booking.code}
        over={
          <span data-own>
            <Words said={saidOf(booking.errandName)} />
          </span>
        }
        heading={words.heading}
      />
      <main class="end">
        {booking.number ? (
          <p class="booking-number" data-say={t.value.ear.number([...booking.number].join(', '))}>
            {booking.number}
          </p>
        ) : null}
        <p class="end-say">{words.lead(when)}</p>
        <div class="end-choices">
          <Next booking={booking} />
        </div>
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}

function Next({ booking: { stands, errand, code } }: { readonly booking: BookingView }) {
  const { here, number } = t.value.checkIn
  if (stands === 'early' || stands === 'on-time' || stands === 'late')
    return <Primary words={here} onPress={() => void arrive(errand, code)} />
  if (stands === 'too-late') return <Primary words={number} onPress={() => void arrive(errand, code)} />
  return <Primary words={t.value.end.done} onPress={startOver} />
}

const Primary = ({ words, onPress }: { readonly words: string; readonly onPress: () => void }) => (
  <button type="button" class="button primary" onClick={onPress}>
    {words}
  </button>
)
