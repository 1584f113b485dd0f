import { once } from 'node:events'
import { io, type Socket } from 'socket.io-client'
import type { ScreenMessages, ServerMessages } from '../../server/contract/live.ts'
import type { WallView } from '../../server/contract/views.ts'
import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { startLobby } from '../running.ts'
import { type Figure, percentile } from './figures.ts'
import { press } from './press.ts'

const wallsConnected = 200
const calls = 100
const counter = '3'

type WallLink = Socket<ServerMessages, ScreenMessages>

/** From the clerk's request to each wall's message, with 200 walls connected. */
export async function measureWalls(folder: string): Promise<Figure[]> {
  const lobby = await startLobby({ dataDir: folder })
  const clerk = await signIn(lobby)
  await press(clerk, counter, 'open', {})
  for (let n = 0; n < calls; n++) await takeTicket(lobby.address)
  const walls = await Promise.all(Array.from({ length: wallsConnected }, () => openWall(lobby.address)))
  const delays: number[] = []
  let holding: string | null = null
  for (let n = 1; n <= calls; n++) holding = await callOne(clerk, walls, n, holding, delays)
  for (const wall of walls) wall.close()
  await lobby.stop()
  return [
    { name: 'Clerk to wall, 200 walls, p50', value: percentile(delays, 0.5), unit: 'ms' },
    {
      name: 'Clerk to wall, 200 walls, p99',
      value: percentile(delays, 0.99),
      unit: 'ms',
      limit: { atMost: 50 },
    },
  ]
}

async function openWall(address: string): Promise<WallLink> {
  const wall: WallLink = io(address, { transports: ['websocket'], forceNew: true })
  await once(wall as unknown as NodeJS.EventEmitter, 'connect')
  await wall.emitWithAck('watch', 'wall')
  return wall
}

/** Finishes with the last person, calls the next, and notes when each wall knew. */
async function callOne(
  clerk: Clerk,
  walls: readonly WallLink[],
  order: number,
  holding: string | null,
  delays: number[],
): Promise<string | null> {
  if (holding) await press(clerk, counter, 'finish', { ticket: holding, outcome: 'settled' })
  let began = 0
  const known = Promise.all(walls.map((wall) => heard(wall, order).then((at) => delays.push(at - began))))
  began = performance.now()
  await press(clerk, counter, 'next', { holding: null })
  await known
  return await clerk.holding(counter)
}

function heard(wall: WallLink, order: number): Promise<number> {
  return new Promise((done) => {
    const listen = (_room: string, view: unknown) => {
      if (((view as WallView).calls[0]?.order ?? 0) < order) return
      wall.off('view', listen)
      done(performance.now())
    }
    wall.on('view', listen)
  })
}
