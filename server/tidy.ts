import type { Logger } from 'pino'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import { dateIn, zonedInstant } from './catalogue/zone.ts'
import type { Lobby } from './lobby.ts'
import { dayAt } from './queue/midnight.ts'
import type { Bookings } from './store/bookings.ts'
import type { Notes } from './store/notes.ts'
import type { Presses } from './store/presses.ts'

export interface TidyParts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly notes: Pick<Notes, 'forget'>
  readonly bookings: Pick<Bookings, 'forget'>
  readonly presses: Pick<Presses, 'forget'>
  readonly settle: () => void
  readonly logger: Logger
}

const lookEveryMs = 20_000
/** Nobody asks again after so long. */
const retriesEndMs = 3_600_000

/** Forgets what people told once their day is over: at the start, and whenever a new date begins. */
export function keepTidy({
  lobby,
  catalogue,
  notes,
  bookings,
  presses,
  settle,
  logger,
}: TidyParts): () => void {
  let tidied = ''
  const look = () => {
    const now = lobby.now()
    const { timeZone } = catalogue.document().town
    const today = dateIn(timeZone, now)
    if (today === tidied) return
    void lobby
      .read((kept) => {
        const { tickets } = dayAt(kept, now, today)
        notes.forget(today, (ticket) => tickets.has(ticket))
        bookings.forget(zonedInstant(timeZone, today, '00:00'))
        presses.forget(now - retriesEndMs)
        settle()
        tidied = today
      })
      // The disk may take nothing now; the next look tries again.
      .catch((error: unknown) => logger.error({ err: error }, 'what people told could not be forgotten yet'))
  }
  look()
  lobby.onChange(look)
  const looking = setInterval(look, lookEveryMs)
  return () => clearInterval(looking)
}
