import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'hono/utils/cookie'
import { type Logger, pino } from 'pino'
import { type Devices, openDevices } from '../hardware/index.ts'
import { createApp } from './app.ts'
import { firstCatalogue } from './catalogue/first.ts'
import { type CatalogueInForce, openCatalogue } from './catalogue/in-force.ts'
import { steadyClock } from './clock.ts'
import type { Config } from './config.ts'
import { runDemo } from './demo/demo.ts'
import { type DemoClock, demoClock, demoStart } from './demo/demo-clock.ts'
import { deviceViews } from './devices/health.ts'
import { serveDevices } from './devices/serve.ts'
import { greet } from './greeting.ts'
import { openIssue } from './issue.ts'
import { listen } from './listen.ts'
import { type Live, openLive } from './live.ts'
import { type Lobby, openLobby } from './lobby.ts'
import { isSameOrigin } from './origin.ts'
import { openPapers } from './papers.ts'
import { type Parts, sessionCookie } from './routes/parts.ts'
import { openScenes } from './scenes.ts'
import { openSlips } from './slips.ts'
import { openStore, type Store } from './store/store.ts'
import { ticketId } from './ticket-id.ts'
import { appsVersion } from './version.ts'

/** The running lobby. */
export interface Program {
  /** What to tell whoever started it. */
  readonly greeting: string
  close(): Promise<void>
}

/** All that is open before anything is served. */
interface Base {
  readonly config: Config
  readonly logger: Logger
  readonly store: Store
  readonly catalogue: CatalogueInForce
  readonly demo: DemoClock | null
  readonly lobby: Lobby
  readonly devices: Devices
}

const firstPerson = 'leder'
/** Seen from dist/server, where this is built to. */
const appsFolder = join(import.meta.dirname, '..', 'apps')

/** The composition root: configuration, store, devices, lobby, app; closes in the opposite order. */
export async function openProgram(config: Config): Promise<Program> {
  const base = await openBase(config)
  const { store, catalogue, lobby, devices } = base
  const password = await store.people.first(firstPerson, Date.now())
  const { address, close, demo } = await serve(base)
  const emulator = devices.emulator !== null
  return {
    greeting: greet({ address, catalogue: catalogue.document(), emulator, password, name: firstPerson }),
    close: async () => {
      demo?.stop()
      await close()
      lobby.close()
      await devices.close()
      store.close()
    },
  }
}

async function openBase(config: Config): Promise<Base> {
  const logger = pino({ level: config.logLevel })
  const store = openStore(
    config.demoSpeed === null ? config.dataDir : freshDemoFolder(config.dataDir),
    (error) => logger.error({ err: error }, 'the outcomes of some papers could not be kept'),
  )
  // Before anything is printed: whatever is still open now, the last stop has cut off.
  store.printJobs.settle(Date.now())
  const catalogue = openCatalogue(store.catalogues, () => firstCatalogue(config.catalogueFile), Date.now())
  const demo =
    config.demoSpeed === null
      ? null
      : demoClock(demoStart(catalogue.document(), Date.now()), config.demoSpeed)
  const lobby = openLobby({
    log: store.log,
    clock: demo?.now ?? steadyClock(store.log.lastAt()),
    timeZone: () => catalogue.document().town.timeZone,
    logger,
  })
  const devices = await openDevices({ settings: config.devices, logger })
  return { config, logger, store, catalogue, demo, lobby, devices }
}

/** Opens the doors: HTTP, then the live rooms on it, then a demonstration's people. */
async function serve(base: Base) {
  const { config, logger, store, catalogue, lobby, devices } = base
  const trial = devices.emulator !== null
  const newId = () => ticketId(lobby.now())
  const slips = openSlips({
    printers: devices.printers,
    jobs: store.printJobs,
    clock: lobby.now,
    newId,
    logger,
  })
  const scenes = openScenes(lobby, catalogue, trial)
  const version = appsVersion(appsFolder)
  let address = ''
  let live: Live | null = null
  const publicUrl = () => config.publicUrl ?? address
  const papers = openPapers({ lobby, catalogue, scenes, slips, publicUrl })
  const issue = openIssue({ lobby, catalogue, papers, trial })
  const allDevices = () => deviceViews(devices, live?.seen() ?? [])
  const parts: Parts = {
    lobby,
    catalogue,
    scenes,
    slips,
    people: store.people,
    sessions: store.sessions,
    papers,
    devices: allDevices,
    printers: devices.printers.all.map(({ id }) => id),
    passages: store.passages,
    emulator: devices.emulator,
    screens: () => live?.screens() ?? [],
    signedOut: (token) => live?.drop(token),
    logger,
    version,
    publicUrl,
    secureCookies: config.publicUrl?.startsWith('https:') ?? false,
  }
  const http = await listen(createApp(parts, issue, appsFolder), config.port, config.host)
  address = http.address
  const speed = config.demoSpeed ?? 1
  live = openLive({
    http: http.server,
    lobby,
    slips,
    scenes,
    devices: allDevices,
    passedSince: (from) => (devices.doors.length > 0 ? store.passages.since(from) : null),
    beat: () => ({ now: lobby.now(), speed, version }),
    mayConnect: isSameOrigin,
    staffToken: (cookie) => validToken(cookie, store),
  })
  const demo = base.demo && runDemo({ lobby, issue, catalogue, speed, skipTo: base.demo.skipTo })
  const endServing = serveDevices({
    devices,
    lobby,
    catalogue,
    scenes,
    slips,
    passages: store.passages,
    show: (scanned) => live?.scanned(scanned),
    logger,
  })
  await papers.resume()
  const close = async () => {
    slips.close()
    endServing()
    await live?.close()
    await http.close()
  }
  return { address, demo, close }
}

/** A demonstration begins with an empty database, and never touches the lobby's own. */
function freshDemoFolder(dataDir: string): string {
  const folder = join(dataDir, 'demo')
  rmSync(folder, { recursive: true, force: true })
  return folder
}

/** The session's token of a browser that is signed in. */
function validToken(cookie: string | undefined, { sessions }: Store): string | null {
  const token = cookie ? parse(cookie)[sessionCookie] : undefined
  return token && sessions.find(token, Date.now()) ? token : null
}
