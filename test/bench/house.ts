import { once } from 'node:events'
import { io, type Socket } from 'socket.io-client'
import type { ScreenMessages, ServerMessages } from '../../server/contract/live.ts'
import { type Clerk, signIn } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { type Running, startLobby } from '../running.ts'

/** A large house: twenty clerks who all take what comes. */
export const errands = ['pas', 'koerekort', 'mitid', 'flytning'] as const
const clerks = 20
/** Beside the clerks' own. */
export const screens = 200

export const counters = Array.from({ length: clerks }, (_, index) => ({
  id: `${index + 1}`,
  name: { da: `Skranke ${index + 1}` },
  short: `${index + 1}`,
  serves: [...errands],
}))

export type Link = Socket<ServerMessages, ScreenMessages>

/** The house with each counter open. */
export async function openLargeHouse(
  folder: string,
): Promise<{ readonly lobby: Running; readonly clerk: Clerk }> {
  const catalogue = alwaysOpen(folder, (lobby) => {
    lobby.counters = counters
  })
  const lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: catalogue } })
  const clerk = await signIn(lobby)
  for (const { id } of counters) await clerk.press(id, 'open', {})
  return { lobby, clerk }
}

/** Every clerk's screen, in the order of the counters, and then all others. */
export function watchAll(address: string, cookie: string, tickets: readonly string[]): Promise<Link[]> {
  const desks = counters.map(({ id }) => `staff:${id}`)
  const rooms = Array.from({ length: screens }, (_, n) => roomOf(n, tickets))
  return Promise.all([...desks, ...rooms].map((room) => watch(address, room, cookie)))
}

/** Follows a clerk's screen: gives the ticket that it shows at the counter. */
export function heldOn(link: Link | undefined): () => string | null {
  let held: string | null = null
  link?.on('view', (_room: string, view: unknown) => {
    held = (view as { desk: { current: { id: string } | null } | null }).desk?.current?.id ?? null
  })
  return () => held
}

/** Walls, signs, kiosks and phones, as in a large house. */
function roomOf(n: number, tickets: readonly string[]): string {
  if (n < 20) return 'wall'
  if (n < 40) return `sign:${(n % clerks) + 1}`
  return n < 50 ? 'kiosk' : `phone:${tickets[n % tickets.length]}`
}

/** A screen that watches one room. */
async function watch(address: string, room: string, cookie: string): Promise<Link> {
  const link: Link = io(address, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } })
  await once(link as unknown as NodeJS.EventEmitter, 'connect')
  await link.emitWithAck('watch', room)
  return link
}
