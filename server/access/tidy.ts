import type { Logger } from 'pino'
import type { Audit } from '../store/audit.ts'
import type { People } from '../store/people.ts'
import type { Access } from './access.ts'

interface TidyParts {
  readonly access: Pick<Access, 'familiars' | 'today'>
  readonly audit: Pick<Audit, 'forget'>
  readonly people: Pick<People, 'forget'>
  readonly logger: Logger
}

const lookEveryMs = 60_000

/** Forgets, when a new date begins, the PINs of yesterday, and what the audit has kept for 13 months. */
export function keepAccessTidy({ access, audit, people, logger }: TidyParts): () => void {
  let tidied = ''
  const look = () => {
    const today = access.today()
    if (today === tidied) return
    try {
      access.familiars.forget(today)
      audit.forget(Date.now())
      people.forget(Date.now())
      tidied = today
    } catch (error) {
      // The disk may take nothing now; the next look tries again. A PIN of yesterday opens nothing meanwhile.
      logger.error({ err: error }, 'what access has kept could not be forgotten yet')
    }
  }
  look()
  const looking = setInterval(look, lookEveryMs)
  return () => clearInterval(looking)
}
