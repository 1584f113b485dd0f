import type { Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import { Server, type Socket } from 'socket.io'
import type { PairedScreen } from './contract/access.ts'
import type { Beat, Scanned, ScreenMessages, ServerMessages, WatchAnswer } from './contract/live.ts'
import type { Role } from './contract/rights.ts'
import { isHere } from './here.ts'
import type { Lobby } from './lobby.ts'
import { openAskers } from './rooms/asker.ts'
import { openAttendance, type ScreenSeen } from './rooms/attendance.ts'
import { openCrowd } from './rooms/crowd.ts'
import { isOfTheHouse, refusalAt, type Visitor } from './rooms/door.ts'
import { openPatience } from './rooms/patience.ts'
import { saidBy } from './rooms/said-by.ts'
import { openTelling } from './rooms/telling.ts'
import { kindOf, type ViewParts, viewOf } from './rooms/views.ts'
import type { Scenes } from './scenes.ts'
import type { Scene } from './screens/house.ts'
import type { Examined } from './self-test/screens.ts'

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
  /** This machine's own kiosk, connected or lost; empty before it first came. */
  ownKiosk(): readonly ScreenSeen[]
  /** Asks each of the house's screens how it is, and lets it be heard. */
  examine(): Promise<readonly Examined[]>
  /** Tells every screen what has changed besides the day. */
  refresh(): void
  /** Shows at this machine's own kiosk what was held under its scanner: it names a ticket's address. */
  scanned(scanned: Scanned): void
  /** Tells this machine's own kiosk that headphones came or went. */
  plugged(isIn: boolean): void
  /**
   * Tells a room's whole view as JSON at once and at each change, to who has no socket, and when the room is no more;
   * gives what ends it, or null when there is no such room.
   */
  follow(room: string, follower: Follower): Promise<(() => void) | null>
  /** Takes staff screens from somebody who signed out. */
  drop(sessionToken: string): void
  /** Takes views from all who may not see them any more. */
  recheck(): void
  close(): Promise<void>
}

/** Somebody without a socket who follows a room. */
export interface Follower {
  readonly tell: (view: string) => void
  /** There is no such room any more: its day is over. */
  readonly over: () => void
}

/** Somebody who signed in on a browser. */
export interface StaffSession {
  readonly token: string
  readonly roles: readonly Role[]
}

export interface LiveParts extends ViewParts {
  readonly http: HttpServer
  readonly lobby: Lobby
  readonly scenes: Scenes
  readonly logger: Logger
  readonly beat: () => Beat
  readonly mayConnect: (origin: string | undefined, host: string | undefined) => boolean
  /** The house's own proxies, which say for whom they ask. */
  readonly proxies: ReadonlySet<string>
  /** The session of a staff member, or null. */
  readonly staff: (cookie: string | undefined) => StaffSession | null
  /** The screen of the house that a browser is, or null. */
  readonly screen: (cookie: string | undefined) => PairedScreen | null
  /** Whether only screens of the house may show the lobby. */
  readonly pairedOnly: boolean
}

type Link = Socket<
  ScreenMessages,
  ServerMessages,
  Record<never, never>,
  { room?: string; since?: number; token?: string }
>

const beatEveryMs = 2000
/** No view's name: nobody can ask to watch it. */
const ownKiosk = 'own-kiosk'
/** Waits and opening hours change with the clock too. */
const refreshEveryMs = 10_000

export function openLive(parts: LiveParts): Live {
  const { http, lobby, slips, scenes, mayConnect } = parts
  const crowd = openCrowd(Date.now)
  const asker = openAskers(parts)
  const io = new Server<ScreenMessages, ServerMessages, Record<never, never>, Link['data']>(http, {
    serveClient: false,
    transports: ['websocket'],
    maxHttpBufferSize: 4096,
    pingInterval: 5000,
    pingTimeout: 5000,
    // Who opens a line and says nothing on it.
    connectTimeout: 10_000,
    allowRequest: (request, answer) => {
      const { origin, host } = request.headers
      answer(null, mayConnect(origin, host) && crowd.mayCome(asker(request)))
    },
  })
  io.engine.on('connection', (line) => line.on('close', crowd.came(asker(line.request))))
  const watched = new Map<string, { count: number; last: string }>()
  const followers = new Map<string, Set<Follower>>()
  const attendance = openAttendance(Date.now)
  const own = openAttendance(Date.now)
  let headsetIsIn = false
  const telling = openTelling({ lobby, scenes, rooms: () => watched.keys(), tell })
  const { update } = telling

  io.on('connection', (link: Link) => {
    link.emit('beat', parts.beat())
    const isOver = openPatience(Date.now)
    link.use((_asked, next) => {
      if (isOver()) link.disconnect(true)
      else next()
    })
    link.on('watch', (room, answer) => {
      if (typeof room !== 'string' || typeof answer !== 'function') return
      watch(link, room).then(answer, (error: unknown) => {
        parts.logger.error({ err: error }, 'a screen could not be shown what it asked for')
        link.disconnect(true)
      })
    })
    link.on('disconnect', () => leave(link))
  })

  async function watch(link: Link, room: string): Promise<WatchAnswer> {
    const visitor = visitorOf(link)
    const reason = refusalAt(room, visitor, parts.pairedOnly)
    if (reason) return { ok: false, reason }
    const view = await lobby.read((day) => viewOf(room, scenes(day), parts))
    if (!view || !link.connected) return { ok: false, reason: 'unknown' }
    leave(link)
    attendance.came(room)
    link.data = { room, since: Date.now(), ...(visitor.staff ? { token: visitor.staff.token } : {}) }
    begin(room)
    await link.join(room)
    if (room === 'kiosk' && visitor.isHere) await joinOwn(link)
    link.emit('view', room, view)
    return { ok: true }
  }

  function visitorOf({ handshake }: Link): Visitor & { readonly staff: StaffSession | null } {
    const { cookie } = handshake.headers
    return {
      staff: parts.staff(cookie),
      screen: parts.screen(cookie),
      isHere: isHere(handshake.address, handshake.headers),
    }
  }

  async function joinOwn(link: Link): Promise<void> {
    await link.join(ownKiosk)
    own.came('kiosk')
    link.emit('headset', headsetIsIn)
  }

  function leave(link: Link): void {
    const { room } = link.data
    if (!room) return
    link.data = {}
    void link.leave(room)
    void link.leave(ownKiosk)
    if (!io.of('/').adapter.rooms.has(ownKiosk)) own.left('kiosk')
    end(room)
    if (!watched.has(room)) attendance.left(room)
  }

  function begin(room: string): void {
    const watchers = watched.get(room) ?? { count: 0, last: '' }
    watched.set(room, { ...watchers, count: watchers.count + 1 })
  }

  function end(room: string): void {
    const watchers = watched.get(room)
    if (watchers && watchers.count > 1) watched.set(room, { ...watchers, count: watchers.count - 1 })
    else watched.delete(room)
  }

  async function follow(room: string, follower: Follower): Promise<(() => void) | null> {
    const view = await lobby.read((day) => viewOf(room, scenes(day), parts))
    if (!view) return null
    begin(room)
    const here = followers.get(room) ?? new Set()
    followers.set(room, here.add(follower))
    follower.tell(JSON.stringify(view))
    return () => {
      if (!here.delete(follower)) return
      if (here.size === 0) followers.delete(room)
      end(room)
    }
  }

  /** The whole view, where it is another than the last one told. */
  function tell(room: string, scene: Scene): void {
    const watchers = watched.get(room)
    if (!watchers) return
    const view = viewOf(room, scene, parts)
    if (!view) {
      for (const follower of followers.get(room) ?? []) follower.over()
      return
    }
    const text = JSON.stringify(view)
    if (text === watchers.last) return
    watched.set(room, { ...watchers, last: text })
    io.to(room).emit('view', room, view)
    for (const follower of followers.get(room) ?? []) follower.tell(text)
  }

  lobby.onChange(update)
  slips.onChange((ticket) => {
    const isSeen =
      watched.has(`ticket:${ticket}`) || [...watched.keys()].some((room) => kindOf(room) === 'staff')
    if (isSeen) update()
  })
  const beating = setInterval(() => {
    io.emit('beat', parts.beat())
    lookAtDevices()
  }, beatEveryMs)
  const refreshing = setInterval(() => {
    recheck()
    update()
  }, refreshEveryMs)

  let devicesBefore = ''
  function lookAtDevices(): void {
    const devices = JSON.stringify(parts.devices())
    if (devices !== devicesBefore) update()
    devicesBefore = devices
  }

  /** Whose session ran out, or who lost a right, sees nothing more, also on a screen that nobody touched. */
  function recheck(): void {
    for (const link of io.of('/').sockets.values()) {
      const { room } = link.data
      if (room && refusalAt(room, visitorOf(link), parts.pairedOnly)) link.disconnect(true)
    }
  }

  return {
    screens: () =>
      [...io.of('/').sockets.values()].flatMap(({ data }) =>
        data.room && data.since ? { room: data.room, since: data.since } : [],
      ),
    seen: attendance.seen,
    examine: () =>
      Promise.all(
        [...io.of('/').sockets.values()].flatMap((link) => {
          const { room } = link.data
          return room && isOfTheHouse(room) ? [saidBy(room, link)] : []
        }),
      ),
    refresh: update,
    ownKiosk: own.seen,
    follow,
    scanned: (scanned) => void io.to(ownKiosk).emit('scanned', scanned),
    plugged: (isIn) => {
      headsetIsIn = isIn
      io.to(ownKiosk).emit('headset', isIn)
    },
    drop: (token) => {
      for (const link of io.of('/').sockets.values()) if (link.data.token === token) link.disconnect(true)
    },
    recheck,
    close: async () => {
      telling.close()
      clearInterval(beating)
      clearInterval(refreshing)
      await io.close()
    },
  }
}
