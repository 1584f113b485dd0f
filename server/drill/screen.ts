import { io } from 'socket.io-client'
import { type Link, linkJudge } from '../contract/link.ts'
import type { WallView } from '../contract/views.ts'

/** A screen that watches the wall's room, and judges its line as all screens do. */
export interface DrillScreen {
  link(): Link
  view(): WallView | null
  close(): void
}

/** Opens it at an address. */
export function openScreen(address: string): DrillScreen {
  const judge = linkJudge(performance.now())
  const socket = io(address, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 250,
    reconnectionDelayMax: 2000,
    timeout: 4000,
  })
  let view: WallView | null = null
  socket.on('connect', () => socket.emit('watch', 'wall', () => undefined))
  socket.on('beat', () => judge.heard(performance.now()))
  socket.on('view', (_room: string, whole: WallView) => {
    view = whole
    judge.caughtUp()
  })
  socket.on('disconnect', () => judge.gone(performance.now()))
  return { link: () => judge.look(performance.now()), view: () => view, close: () => void socket.close() }
}
