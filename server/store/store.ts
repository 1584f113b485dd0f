import { type Alerts, openAlerts } from './alerts.ts'
import { type Announcements, openAnnouncements } from './announcements.ts'
import { type ApiTokens, openApiTokens } from './api-tokens.ts'
import { type Audit, openAudit } from './audit.ts'
import { type Bookings, openBookings } from './bookings.ts'
import { type Catalogues, openCatalogues } from './catalogues.ts'
import { type ClockAhead, openClockAhead } from './clock-ahead.ts'
import { type Contacts, openContacts } from './contacts.ts'
import { type CopyProofs, openCopyProofs } from './copy-proofs.ts'
import { type DaySheets, openDaySheets } from './day-sheets.ts'
import { type DigitalHelps, openDigitalHelps } from './digital-help.ts'
import { type Drafts, openDrafts } from './drafts.ts'
import { type DrillRows, openDrillRows } from './drills.ts'
import { type Familiars, openFamiliars } from './familiars.ts'
import { type FolderPrints, openFolderPrints } from './folder-prints.ts'
import { type Journal, openJournal } from './journal.ts'
import { type LaterSheets, openLaterSheets } from './later-sheets.ts'
import { type Log, openLog } from './log.ts'
import { type LogReader, openLogReader } from './log-reader.ts'
import { type Notes, openNotes } from './notes.ts'
import { openDatabase } from './open.ts'
import { type OutsideImports, openOutsideImports } from './outside-imports.ts'
import { openPairedScreens, type PairedScreens } from './paired-screens.ts'
import { openPassages, type Passages } from './passages.ts'
import { openPeople, type People } from './people.ts'
import { openPresses, type Presses } from './presses.ts'
import { openPrintJobs, type PrintJobs } from './print-jobs.ts'
import { openRetention, type Retention } from './retention.ts'
import { openSeats, type Seats } from './seats.ts'
import { openSelfTests, type SelfTests } from './self-tests.ts'
import { defaultLimits, openSessions, type SessionLimits, type Sessions } from './sessions.ts'
import { openWaits, type WaitsOn } from './waits.ts'
import { openWays, type Ways } from './ways.ts'
import { openWebhooks, type Webhooks } from './webhooks.ts'

/** All that the program keeps, in one database. */
export interface Store {
  /** Where the database lies, for threads that only read it. */
  readonly file: string
  readonly log: Log
  readonly clockAhead: ClockAhead
  readonly notes: Notes
  readonly presses: Presses
  readonly catalogues: Catalogues
  readonly drafts: Drafts
  readonly people: People
  readonly sessions: Sessions
  readonly familiars: Familiars
  readonly pairedScreens: PairedScreens
  readonly apiTokens: ApiTokens
  readonly printJobs: PrintJobs
  readonly passages: Passages
  readonly bookings: Bookings
  readonly ways: Ways
  readonly audit: Audit
  readonly contacts: Contacts
  readonly seats: Seats
  readonly digitalHelps: DigitalHelps
  readonly facts: LogReader
  readonly webhooks: Webhooks
  readonly waitsOn: WaitsOn
  readonly announcements: Announcements
  readonly daySheets: DaySheets
  readonly outsideImports: OutsideImports
  readonly laterSheets: LaterSheets
  readonly drills: DrillRows
  readonly folderPrints: FolderPrints
  readonly retention: Retention
  readonly alerts: Alerts
  readonly selfTests: SelfTests
  readonly copyProofs: CopyProofs
  readonly journal: Journal
  /** Takes what was deleted off the disk too: until then it stands in the journal. */
  settle(): void
  close(): void
}

/** `failed` is told what could not be kept, where nobody waits for an answer. */
export function openStore(
  dataDir: string,
  failed: (error: unknown) => void,
  limits: SessionLimits = defaultLimits,
): Store {
  const db = openDatabase(dataDir)
  const printJobs = openPrintJobs(db, failed)
  const notes = openNotes(db)
  const presses = openPresses(db)
  const outsideImports = openOutsideImports(db, failed)
  const journal = openJournal(db)
  return {
    log: openLog(db, notes, presses),
    clockAhead: openClockAhead(db),
    notes,
    presses,
    catalogues: openCatalogues(db),
    drafts: openDrafts(db),
    people: openPeople(db),
    sessions: openSessions(db, limits),
    familiars: openFamiliars(db),
    pairedScreens: openPairedScreens(db),
    apiTokens: openApiTokens(db),
    printJobs,
    passages: openPassages(db),
    bookings: openBookings(db),
    ways: openWays(db),
    audit: openAudit(db),
    contacts: openContacts(db),
    seats: openSeats(db),
    digitalHelps: openDigitalHelps(db),
    facts: openLogReader(db),
    webhooks: openWebhooks(db),
    waitsOn: openWaits(db),
    announcements: openAnnouncements(db),
    daySheets: openDaySheets(db),
    laterSheets: openLaterSheets(db),
    drills: openDrillRows(db),
    folderPrints: openFolderPrints(db),
    retention: openRetention(db),
    alerts: openAlerts(db),
    selfTests: openSelfTests(db),
    file: db.name,
    outsideImports,
    copyProofs: openCopyProofs(db),
    journal,
    settle: journal.settle,
    close: () => {
      printJobs.close()
      outsideImports.close()
      db.close()
      journal.close()
    },
  }
}
