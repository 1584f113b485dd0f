import { once } from 'node:events'
import { io, type Socket } from 'socket.io-client'
import type { ScreenMessages, ServerMessages } from '../../server/contract/live.ts'

/** A large house: twenty clerks who all take what comes. */
export const errands = ['pas', 'koerekort', 'mitid', 'flytning'] as const
const clerks = 20

export const counters = Array.from({ length: clerks }, (_, index) => ({
  id: `${index + 1}`,
  name: { da: `Skranke ${index + 1}` },
  short: `${index + 1}`,
  serves: [...errands],
}))

export type Link = Socket<ServerMessages, ScreenMessages>

/** Walls, signs, kiosks and phones, as in a large house. */
export function roomOf(n: number, tickets: readonly string[]): string {
  if (n < 20) return 'wall'
  if (n < 40) return `sign:${(n % clerks) + 1}`
  return n < 50 ? 'kiosk' : `phone:${tickets[n % tickets.length]}`
}

/** A screen that watches one room. */
export async function watch(address: string, room: string, cookie: string): Promise<Link> {
  const link: Link = io(address, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } })
  await once(link as unknown as NodeJS.EventEmitter, 'connect')
  await link.emitWithAck('watch', room)
  return link
}
