import { type Catalogues, openCatalogues } from './catalogues.ts'
import { type Log, openLog } from './log.ts'
import { openDatabase } from './open.ts'
import { openPeople, type People } from './people.ts'
import { openSessions, type Sessions } from './sessions.ts'

/** All that the program keeps, in one database. */
export interface Store {
  readonly log: Log
  readonly catalogues: Catalogues
  readonly people: People
  readonly sessions: Sessions
  close(): void
}

export function openStore(dataDir: string): Store {
  const db = openDatabase(dataDir)
  return {
    log: openLog(db),
    catalogues: openCatalogues(db),
    people: openPeople(db),
    sessions: openSessions(db),
    close: () => void db.close(),
  }
}
