import type { Context, MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import type { EmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import type { PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import type { Access } from '../access/access.ts'
import type { Arrive } from '../arrive.ts'
import type { BookingCalendar } from '../bookings/calendar/follow-calendar.ts'
import type { Files } from '../catalogue/draft/file-thread.ts'
import type { CatalogueInForce } from '../catalogue/in-force.ts'
import type { ClockKeeper } from '../clock-keeper.ts'
import type { DeviceView } from '../contract/devices.ts'
import type { First } from '../contract/first.ts'
import type { Beat } from '../contract/live.ts'
import { mayDo, type Right, type Scope } from '../contract/rights.ts'
import type { Copies } from '../copies/copies.ts'
import type { Alarm } from '../crisis/alarm.ts'
import type { Drills } from '../crisis/drills.ts'
import type { Health } from '../health/health.ts'
import type { Courier } from '../hooks/courier.ts'
import type { ReadImport } from '../imports/read-thread.ts'
import type { Lead } from '../lead/lead.ts'
import type { Live, Screen } from '../live.ts'
import type { Lobby } from '../lobby.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { OpenTables } from '../open-data.ts'
import type { Operations } from '../operations.ts'
import type { WriteColumns } from '../outgoing/columns/column-thread.ts'
import type { MakeFile } from '../outgoing/file-thread.ts'
import type { Papers } from '../papers.ts'
import type { Presses } from '../presses.ts'
import type { Scenes } from '../scenes.ts'
import type { Finder } from '../search/finder.ts'
import type { Settings } from '../settings.ts'
import type { Slips } from '../slips.ts'
import type { Speech } from '../speech/speech.ts'
import type { Alerts } from '../store/alerts.ts'
import type { Announcements } from '../store/announcements.ts'
import type { Audit } from '../store/audit.ts'
import type { Bookings } from '../store/bookings.ts'
import type { Contacts } from '../store/contacts.ts'
import type { DigitalHelps } from '../store/digital-help.ts'
import type { FolderPrints } from '../store/folder-prints.ts'
import type { LaterSheets } from '../store/later-sheets.ts'
import type { LogReader } from '../store/log-reader.ts'
import type { OutsideImports } from '../store/outside-imports.ts'
import type { Passages } from '../store/passages.ts'
import type { People } from '../store/people.ts'
import type { Retention } from '../store/retention.ts'
import type { Seats } from '../store/seats.ts'
import type { Sessions, SignedInPerson } from '../store/sessions.ts'
import type { Ways } from '../store/ways.ts'
import type { Webhooks } from '../store/webhooks.ts'
import type { Thinker } from '../thinker/thinker.ts'
import { fail } from './answers.ts'
import { isProgram, programOf } from './programs.ts'
import { acting } from './signed-in.ts'

export { sessionCookie, signedIn } from './signed-in.ts'

/** All that routes hand over to. */
export interface Parts {
  readonly lobby: Lobby
  readonly presses: Presses
  readonly catalogue: CatalogueInForce
  readonly settings: Settings
  /** Reads and writes the lobby's document as one file. */
  readonly files: Files
  readonly scenes: Scenes
  readonly slips: Slips
  readonly speech: Speech
  readonly find: Finder
  readonly people: People
  readonly sessions: Sessions
  /** `note(c.get('actor'), 'catalogue-published', 'catalogue:7', originOf(c))` keeps who did what. */
  readonly audit: Audit
  readonly access: Access
  readonly papers: Papers
  readonly arrive: Arrive
  readonly bookings: Bookings
  readonly ways: Ways
  readonly contacts: Contacts
  readonly announcements: Pick<Announcements, 'between'>
  readonly seats: Seats
  readonly digitalHelps: DigitalHelps
  readonly calendar: BookingCalendar
  readonly lead: Lead
  readonly clock: ClockKeeper
  /** Crisis notices. */
  readonly alarm: Alarm
  readonly drills: Drills
  readonly folderPrints: FolderPrints
  /** Visits that were entered from paper. */
  readonly laterSheets: LaterSheets
  /** What anybody may know. */
  readonly openTables: OpenTables
  /** Writes what is kept as columns, beside the lobby. */
  readonly writeColumns: WriteColumns
  /** Makes a file beside the lobby. */
  readonly makeFile: MakeFile
  /** Works out figures in a thread of its own. */
  readonly thinker: Thinker
  readonly outsideImports: OutsideImports
  /** Reads a file of another system in a thread of its own. */
  readonly readImport: ReadImport
  readonly facts: LogReader
  readonly webhooks: Webhooks
  readonly courier: Courier
  readonly devices: () => readonly DeviceView[]
  /** What is wrong with the lobby now. */
  readonly health: Health
  readonly metrics: Metrics
  readonly operations: Operations
  readonly alerts: Pick<Alerts, 'newest'>
  /** The printers' names. */
  readonly printers: readonly string[]
  readonly passages: Passages
  readonly retention: Pick<Retention, 'last'>
  readonly copies: Copies
  readonly emulator: PrinterEmulator | null
  readonly emulated: EmulatedDevices | null
  readonly screens: () => readonly Screen[]
  /** Tells a room's whole view to who has no socket; null when there is no such room. */
  readonly follow: Live['follow']
  readonly beat: () => Beat
  /** What a kiosk's page brings along. */
  readonly first: () => Promise<First>
  /** Tells every screen what has changed besides the day. */
  readonly refresh: () => void
  /** The screens of this session may see nothing more. */
  readonly signedOut: (token: string) => void
  /** Somebody's rights have changed, or a screen's: what they may not see any more goes dark at once. */
  readonly recheck: () => void
  readonly logger: Logger
  readonly version: string
  /** Where phones reach this machine, without a slash at the end. */
  readonly publicUrl: () => string
  readonly secureCookies: boolean
}

/** The part of a route by which it lets on only those who have the right; the document tells it. */
export const only = (parts: Parts, right: Right) => ({
  middleware: whoMay(parts, right),
  security: [{ session: [] as string[] }, { token: [] as string[] }],
  'x-right': right,
})

/** The part of a route that lets on whoever is signed in, for what concerns them alone. */
export const onlyOneself = (parts: Parts) => ({
  middleware: whoIsSignedIn(parts),
  security: [{ session: [] as string[] }],
  'x-right': 'self' as const,
})

const whoMay =
  (parts: Parts, right: Right): MiddlewareHandler<{ Variables: { actor: string } }> =>
  async (c, next) => {
    if (isProgram(c)) {
      const { program, no } = await programOf(parts, c)
      if (!program) return no
      if (!program.scopes.includes(right)) return notInScope(c, right)
      c.set('actor', `token:${program.id}`)
      return next()
    }
    const person = acting(parts, c)
    if (!person) return notSignedIn(c)
    if (!mayDo(person.roles, right)) return notAllowed(c, person)
    c.set('actor', `staff:${person.id}`)
    return next()
  }

const whoIsSignedIn =
  (parts: Parts): MiddlewareHandler<{ Variables: { actor: string; person: SignedInPerson } }> =>
  async (c, next) => {
    const person = acting(parts, c)
    if (!person) return notSignedIn(c)
    c.set('actor', `staff:${person.id}`)
    c.set('person', person)
    return next()
  }

const notSignedIn = (c: Context) => fail(c, 401, 'not-signed-in', 'Sign in first.')

/** A program that holds a token, but not for this. */
export const notInScope = (c: Context, scope: Scope) =>
  fail(c, 403, 'not-allowed', `This token does not include "${scope}".`)

/** Signed in, but not for this. */
export const notAllowed = (c: Context, person?: Pick<SignedInPerson, 'mustChangePassword'>) =>
  person?.mustChangePassword
    ? fail(c, 403, 'password-must-change', 'Choose a password of your own first.')
    : fail(c, 403, 'not-allowed', 'Your role does not include this: ask whoever leads the lobby.')
