import { io, type Socket } from 'socket.io-client'
import type {
  Beat,
  Room,
  RoomKind,
  Scanned,
  ScreenMessages,
  ServerMessages,
  Views,
  WatchAnswer,
} from './live.ts'
import type { ScreenSaid } from './self-test.ts'

/** What is heard on a line. */
export interface Ear<K extends RoomKind> {
  readonly gone: () => void
  readonly beat: (beat: Beat) => void
  readonly answer: (answer: WatchAnswer) => void
  readonly view: (view: Views[K]) => void
  readonly scanned: (scanned: Scanned) => void
  readonly headset: (isIn: boolean) => void
  readonly examine: () => Promise<ScreenSaid>
}

const answerWithinMs = 4000
const returnAfterMs = 1000

/** Opens a line that watches one room and comes back by itself for ever; gives what hangs it up. */
export function openLine<K extends RoomKind>(room: Room<K>, ear: Ear<K>): () => void {
  const socket: Socket<ServerMessages, ScreenMessages> = io({
    transports: ['websocket'],
    reconnectionDelay: 250,
    reconnectionDelayMax: 2000,
    timeout: answerWithinMs,
  })
  let isOpen = true

  async function watch(): Promise<void> {
    const answer = await socket
      .timeout(answerWithinMs)
      .emitWithAck('watch', room)
      .catch(() => null)
    if (answer) ear.answer(answer)
    // Without an answer in time the room is asked for again, now or by the next connection.
    else if (isOpen && socket.connected) void watch()
  }

  socket.on('connect', () => void watch())
  socket.on('beat', ear.beat)
  socket.on('scanned', ear.scanned)
  socket.on('headset', ear.headset)
  socket.on('examine', (answer) => void ear.examine().then(answer))
  // The server sends a room views of its own kind, which the message's type cannot say.
  socket.on('view', (of, view) => of === room && ear.view(view as Views[K]))
  socket.on('disconnect', (reason) => {
    ear.gone()
    // The client takes a disconnection by the server for a last word; a screen never does.
    if (reason === 'io server disconnect') setTimeout(() => isOpen && socket.connect(), returnAfterMs)
  })
  return () => {
    isOpen = false
    socket.disconnect()
  }
}
