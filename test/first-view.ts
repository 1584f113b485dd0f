import { io } from 'socket.io-client'
import type { Room, RoomKind, Views } from '../server/contract/live.ts'

/** The whole view that a screen gets when it connects. */
export function firstView<K extends RoomKind>(
  address: string,
  room: Room<K>,
  cookie = '',
): Promise<Views[K]> {
  const link = io(address, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie },
  })
  return new Promise((seen, refused) => {
    link.on('view', (_room: string, view: Views[K]) => {
      seen(view)
      link.close()
    })
    for (const end of ['connect_error', 'disconnect'] as const)
      link.on(end, () => refused(new Error(`${room}: the lobby is away.`)))
    link.emit('watch', room, (answer: { ok: boolean }) => {
      if (!answer.ok) refused(new Error(`${room} may not be watched.`))
    })
  })
}
