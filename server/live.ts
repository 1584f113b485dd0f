import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { openAttendance, type ScreenSeen } from './attendance.ts'
import type { DeviceView } from './contract/devices.ts'
import type {
  Beat,
  RoomKind,
  Scanned,
  ScreenMessages,
  ServerMessages,
  Views,
  WatchAnswer,
} from './contract/live.ts'
import type { Lobby } from './lobby.ts'
import type { Scenes } from './scenes.ts'
import { devicesView, type PassedSince } from './screens/devices.ts'
import type { Scene } from './screens/house.ts'
import { kioskView } from './screens/kiosk.ts'
import { signView } from './screens/sign.ts'
import { staffView } from './screens/staff.ts'
import { ticketView } from './screens/ticket.ts'
import { wallView } from './screens/wall.ts'
import type { Slips } from './slips.ts'

/** A screen that is connected now. */
export interface Screen {
  readonly room: string
  /** UTC milliseconds. */
  readonly since: number
}

export interface Live {
  screens(): readonly Screen[]
  /** The house's own screens, connected or lost. */
  seen(): readonly ScreenSeen[]
  /** Shows at the kiosk what was held under its scanner. */
  scanned(scanned: Scanned): void
  /** Takes staff screens from somebody who signed out. */
  drop(sessionToken: string): void
  close(): Promise<void>
}

export interface LiveParts {
  readonly http: HttpServer
  readonly lobby: Lobby
  readonly slips: Slips
  readonly scenes: Scenes
  readonly devices: () => readonly DeviceView[]
  readonly passedSince: PassedSince
  readonly beat: () => Beat
  readonly mayConnect: (origin: string | undefined, host: string | undefined) => boolean
  /** The session token of a staff member, or null. */
  readonly staffToken: (cookie: string | undefined) => string | null
}

type Link = Socket<
  ScreenMessages,
  ServerMessages,
  Record<never, never>,
  { room?: string; since?: number; token?: string }
>

const beatEveryMs = 2000
/** After each telling it rests, four times as long as that took, so that a rush leaves time for the tickets. */
const restShare = 4
const shortestRestMs = 5
const longestRestMs = 20
/** Waits and opening hours change with the clock too. */
const refreshEveryMs = 10_000

export function openLive(parts: LiveParts): Live {
  const { http, lobby, slips, scenes, mayConnect } = parts
  const io = new Server<ScreenMessages, ServerMessages, Record<never, never>, Link['data']>(http, {
    serveClient: false,
    transports: ['websocket'],
    maxHttpBufferSize: 4096,
    pingInterval: 5000,
    pingTimeout: 5000,
    allowRequest: (request, answer) => answer(null, mayConnect(request.headers.origin, request.headers.host)),
  })
  const watched = new Map<string, { count: number; last: string }>()
  const attendance = openAttendance(Date.now)
  const update = together(() => void lobby.read((day) => tellAll(scenes(day))))

  io.on('connection', (link: Link) => {
    link.emit('beat', parts.beat())
    link.on('watch', (room, answer) => {
      if (typeof room !== 'string' || typeof answer !== 'function') return
      void watch(link, room).then(answer)
    })
    link.on('disconnect', () => leave(link))
  })

  async function watch(link: Link, room: string): Promise<WatchAnswer> {
    const token = parts.staffToken(link.handshake.headers.cookie)
    if (staffRooms.includes(kindOf(room)) && !token) return { ok: false, reason: 'sign-in' }
    const view = await lobby.read((day) => viewOf(room, scenes(day), parts))
    if (!view || !link.connected) return { ok: false, reason: 'unknown' }
    leave(link)
    attendance.came(room)
    link.data = { room, since: Date.now(), ...(token ? { token } : {}) }
    const watchers = watched.get(room) ?? { count: 0, last: '' }
    watched.set(room, { ...watchers, count: watchers.count + 1 })
    await link.join(room)
    link.emit('view', room, view)
    return { ok: true }
  }

  function leave(link: Link): void {
    const { room } = link.data
    if (!room) return
    link.data = {}
    void link.leave(room)
    const watchers = watched.get(room)
    if (watchers && watchers.count > 1) watched.set(room, { ...watchers, count: watchers.count - 1 })
    else watched.delete(room)
    if (!watched.has(room)) attendance.left(room)
  }

  /** Whole views, to those rooms whose view is another than the last one told. */
  function tellAll(scene: Scene): void {
    for (const [room, watchers] of watched) {
      const view = viewOf(room, scene, parts)
      if (!view) continue
      const text = JSON.stringify(view)
      if (text === watchers.last) continue
      watched.set(room, { ...watchers, last: text })
      io.to(room).emit('view', room, view)
    }
  }

  lobby.onChange(update)
  slips.onChange((ticket) => watched.has(`ticket:${ticket}`) && update())
  const beating = setInterval(() => {
    io.emit('beat', parts.beat())
    lookAtDevices()
  }, beatEveryMs)
  const refreshing = setInterval(() => {
    endSessions()
    update()
  }, refreshEveryMs)

  let devicesBefore = ''
  function lookAtDevices(): void {
    const devices = JSON.stringify(parts.devices())
    if (devices !== devicesBefore) update()
    devicesBefore = devices
  }

  /** A session that ran out shows nothing more, also on a screen that nobody touched. */
  function endSessions(): void {
    for (const link of io.of('/').sockets.values()) {
      if (link.data.token && !parts.staffToken(link.handshake.headers.cookie)) link.disconnect(true)
    }
  }

  return {
    screens: () =>
      [...io.of('/').sockets.values()].flatMap(({ data }) =>
        data.room && data.since ? { room: data.room, since: data.since } : [],
      ),
    seen: attendance.seen,
    scanned: (scanned) => void io.to('kiosk').emit('scanned', scanned),
    drop: (token) => {
      for (const link of io.of('/').sockets.values()) if (link.data.token === token) link.disconnect(true)
    },
    close: async () => {
      clearInterval(beating)
      clearInterval(refreshing)
      await io.close()
    },
  }
}

const kindOf = (room: string): string => room.split(':', 1)[0] ?? ''

/** Only those who signed in may watch these. */
const staffRooms = ['staff', 'devices']

function viewOf(
  room: string,
  scene: Scene,
  { slips, devices, passedSince }: Pick<LiveParts, 'slips' | 'devices' | 'passedSince'>,
): Views[RoomKind] | null {
  const id = room.includes(':') ? room.slice(room.indexOf(':') + 1) : null
  switch (kindOf(room)) {
    case 'kiosk':
      return kioskView(scene)
    case 'wall':
      return wallView(scene)
    case 'sign':
      return scene.catalogue.counters.some((counter) => counter.id === id) ? signView(scene, id ?? '') : null
    case 'staff':
      return staffView(scene, id, { slipOf: slips.state, devices: devices() })
    case 'devices':
      return devicesView(scene, devices(), passedSince)
    case 'ticket': {
      const ticket = scene.day.tickets.get(id ?? '')
      return ticket ? ticketView(scene, ticket, slips.state(ticket)) : null
    }
    default:
      return null
  }
}

/** Runs at once, and then rests a little: nothing is left out, and a rush is told in few messages. */
function together(run: () => void): () => void {
  let resting = false
  let again = false
  const go = () => {
    if (resting) {
      again = true
      return
    }
    resting = true
    const began = performance.now()
    run()
    const tookMs = performance.now() - began
    const restMs = Math.min(longestRestMs, Math.max(shortestRestMs, restShare * tookMs))
    setTimeout(() => {
      resting = false
      if (!again) return
      again = false
      go()
    }, restMs).unref()
  }
  return go
}
