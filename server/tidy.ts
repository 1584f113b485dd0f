import type { Logger } from 'pino'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import { dateIn } from './catalogue/zone.ts'
import type { Lobby } from './lobby.ts'
import { dayAt } from './queue/midnight.ts'
import type { Notes } from './store/notes.ts'

export interface TidyParts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly notes: Pick<Notes, 'forget'>
  readonly logger: Logger
}

const lookEveryMs = 20_000

/** Forgets what people told once their day is over: at the start, and whenever a new date begins. */
export function keepTidy({ lobby, catalogue, notes, logger }: TidyParts): () => void {
  let tidied = ''
  const look = () => {
    const now = lobby.now()
    const today = dateIn(catalogue.document().town.timeZone, now)
    if (today === tidied) return
    void lobby
      .read((kept) => {
        const { tickets } = dayAt(kept, now, today)
        notes.forget(today, (ticket) => tickets.has(ticket))
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
