import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Logger } from 'pino'
import type { EmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import type { PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import type { Arrive } from '../arrive.ts'
import type { CatalogueInForce } from '../catalogue/in-force.ts'
import type { DeviceView } from '../contract/devices.ts'
import type { First } from '../contract/first.ts'
import type { Beat } from '../contract/live.ts'
import { mayDo, type Right } from '../contract/rights.ts'
import type { Live, Screen } from '../live.ts'
import type { Lobby } from '../lobby.ts'
import type { Papers } from '../papers.ts'
import type { Scenes } from '../scenes.ts'
import type { Finder } from '../search/finder.ts'
import type { Slips } from '../slips.ts'
import type { Speech } from '../speech/speech.ts'
import type { Audit } from '../store/audit.ts'
import type { Bookings } from '../store/bookings.ts'
import type { Passages } from '../store/passages.ts'
import type { People, Person } from '../store/people.ts'
import type { Sessions } from '../store/sessions.ts'
import type { Ways } from '../store/ways.ts'
import { fail } from './answers.ts'

/** All that routes hand over to. */
export interface Parts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly scenes: Scenes
  readonly slips: Slips
  readonly speech: Speech
  readonly find: Finder
  readonly people: People
  readonly sessions: Sessions
  /** `note(c.get('actor'), 'catalogue-published', 'catalogue:7', originOf(c))` keeps who did what. */
  readonly audit: Audit
  readonly papers: Papers
  readonly arrive: Arrive
  readonly bookings: Bookings
  readonly ways: Ways
  readonly devices: () => readonly DeviceView[]
  /** The printers' names. */
  readonly printers: readonly string[]
  readonly passages: Passages
  readonly emulator: PrinterEmulator | null
  readonly emulated: EmulatedDevices | null
  readonly screens: () => readonly Screen[]
  /** Tells a room's whole view to who has no socket; null when there is no such room. */
  readonly follow: Live['follow']
  readonly beat: () => Beat
  /** What a kiosk's page brings along. */
  readonly first: () => Promise<First>
  /** The screens of this session may see nothing more. */
  readonly signedOut: (token: string) => void
  readonly logger: Logger
  readonly version: string
  /** Where phones reach this machine, without a slash at the end. */
  readonly publicUrl: () => string
  readonly secureCookies: boolean
}

export const sessionCookie = 'naeste_session'

/** Who is signed in on this request. */
export function signedIn(parts: Parts, c: Context): Person | null {
  const token = getCookie(c, sessionCookie)
  return token ? parts.sessions.find(token, Date.now()) : null
}

/** The part of a route by which it lets on only those who have the right; the document tells it. */
export const only = (parts: Parts, right: Right) => ({
  middleware: whoMay(parts, right),
  security: [{ session: [] as string[] }],
  'x-right': right,
})

const whoMay =
  (parts: Parts, right: Right): MiddlewareHandler<{ Variables: { actor: string } }> =>
  async (c, next) => {
    const person = signedIn(parts, c)
    if (!person) return fail(c, 401, 'not-signed-in', 'Sign in first.')
    if (!mayDo(person.roles, right)) return notAllowed(c)
    c.set('actor', `staff:${person.id}`)
    return next()
  }

/** Signed in, but not for this. */
export const notAllowed = (c: Context) =>
  fail(c, 403, 'not-allowed', 'Your role does not include this: ask whoever leads the lobby.')
