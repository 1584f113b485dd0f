import { t } from '../language.ts'
import { Away } from '../parts/away.tsx'
import { Band } from '../parts/band.tsx'
import { Bring } from '../parts/bring.tsx'
import { Ending } from '../parts/ending.tsx'
import { Facts } from '../parts/facts.tsx'
import { Foot } from '../parts/foot.tsx'
import { NextStep } from '../parts/next-step.tsx'
import { PaperSays } from '../parts/paper-says.tsx'
import { Words } from '../parts/words.tsx'
import { errandName, paperFailed, ticket } from '../ticket.ts'

const hasStem = (number: string): boolean => /^[BDEFHIKLMNPRU]/.test(number)

/** The number as large as it goes, what happens next, and what the printer said. */
export function TicketScreen() {
  const shown = ticket.value
  if (!shown) return null
  return (
    <div class="screen ticket">
      <Band
        key={shown.id}
        heading={t.value.ticket.heading}
        lead={
          errandName.value && (
            <span data-own>
              <Words said={errandName.value} />
            </span>
          )
        }
      >
        <p
          class="number"
          data-say={t.value.ear.number([...shown.number].join(', '))}
          data-stem={hasStem(shown.number)}
          style={{ '--characters': shown.number.length }}
        >
          {shown.number}
        </p>
      </Band>
      <main>
        <div class="ticket-says">
          <NextStep />
          <Away key={shown.id} />
          <Told />
          <Bring />
        </div>
        <Ending />
      </main>
      <Foot />
    </div>
  )
}

/** Without paper the code comes first: it is the only thing left to take along. */
function Told() {
  return paperFailed.value ? (
    <>
      <PaperSays />
      <Facts />
    </>
  ) : (
    <>
      <Facts />
      <PaperSays />
    </>
  )
}
