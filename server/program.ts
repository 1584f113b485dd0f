import { join } from 'node:path'
import { parse } from 'hono/utils/cookie'
import type { Logger } from 'pino'
import { openAccess } from './access/access.ts'
import { keepAccessTidy } from './access/tidy.ts'
import { whatIsDead } from './alive.ts'
import { createApp } from './app.ts'
import { type Arrive, openArrive } from './arrive.ts'
import { type Base, openBase } from './base.ts'
import { followCalendar } from './bookings/calendar/follow-calendar.ts'
import { fileThread } from './catalogue/draft/file-thread.ts'
import type { Catalogue } from './catalogue/schema.ts'
import { dateIn } from './catalogue/zone.ts'
import { keepClock } from './clock-keeper.ts'
import type { Config } from './config.ts'
import type { PairedScreen } from './contract/access.ts'
import { openAlarm } from './crisis/alarm.ts'
import { openDrills } from './crisis/drills.ts'
import { runDemo } from './demo/demo.ts'
import { deviceViews } from './devices/health.ts'
import { serveDevices } from './devices/serve.ts'
import { withTestFace } from './devices/test-face.ts'
import { listen } from './doors/listen.ts'
import { openExpectation } from './expect.ts'
import { followServes } from './follow-serves.ts'
import { greet } from './greeting.ts'
import { type Courier, openCourier } from './hooks/courier.ts'
import { readImportIn } from './imports/read-thread.ts'
import { type Issue, openIssue } from './issue.ts'
import { openLead } from './lead/lead.ts'
import { type Learned, openLearned } from './learned.ts'
import { type Live, openLive, type StaffSession } from './live.ts'
import type { Lobby } from './lobby.ts'
import { isSynchronised } from './network-time.ts'
import { workNightly } from './nightly.ts'
import { openOpenTables } from './open-data.ts'
import { isSameOrigin } from './origin.ts'
import { openColumnThread } from './outgoing/columns/column-thread.ts'
import { openFileThread } from './outgoing/file-thread.ts'
import { openPapers, type Papers } from './papers.ts'
import { type PowerWatch, watchPower } from './power.ts'
import { openPresses } from './presses.ts'
import { screenCookie } from './routes/pairing.ts'
import { type Parts, sessionCookie } from './routes/parts.ts'
import { openScenes, type Scenes } from './scenes.ts'
import { kioskView } from './screens/kiosk.ts'
import { offersOf } from './screens/offers.ts'
import { askModelAt } from './search/ask-model.ts'
import { openFinder, type Wish as SearchWish } from './search/finder.ts'
import { openSettings } from './settings.ts'
import { openSlips, type Slips } from './slips.ts'
import type { Store } from './store/store.ts'
import { openThinker } from './thinker/thinker.ts'
import { ticketId } from './ticket-id.ts'
import { keepTidy } from './tidy.ts'
import { openTold, type Told } from './told.ts'
import { appsVersion } from './version.ts'
import { openWatchdog } from './watchdog.ts'
import { openWatching, type Watching, type WatchingParts } from './watching.ts'

/** The running lobby. */
export interface Program {
  /** What to tell whoever started it. */
  readonly greeting: string
  close(): Promise<void>
}

/** From a wish to a ticket and its paper. */
interface Issuing {
  readonly scenes: Scenes
  readonly slips: Slips
  readonly papers: Papers
  readonly issue: Issue
  readonly learned: Learned
  readonly told: Told
  readonly arrive: Arrive
  /** Where phones reach this machine, without a slash at the end. */
  readonly publicUrl: () => string
}

/** What is known only once the doors are open. */
interface Doors {
  address: string
  live: Live | null
}

const firstPerson = 'leder'
/** Seen from dist/server, where this is built to. */
const appsFolder = join(import.meta.dirname, '..', 'apps')

/** The composition root: configuration, store, devices, lobby, app; closes in the opposite order. */
export async function openProgram(config: Config): Promise<Program> {
  const base = await openBase(config)
  const { store, catalogue, devices } = base
  const password = await store.people.first(firstPerson, Date.now())
  const { address, close } = await serve(base)
  const emulator = devices.emulator !== null
  return {
    greeting: greet({ address, catalogue: catalogue.document(), emulator, password, name: firstPerson }),
    close: async () => {
      await close()
      await base.close()
    },
  }
}

/** Opens the doors: HTTP, then the live rooms on it, then devices, then a demonstration's people. */
async function serve(base: Base): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { config, lobby, catalogue, store } = base
  const doors: Doors = { address: '', live: null }
  const power = watchPower(
    base.devices.power.map(({ device }) => device),
    base.logger,
  )
  const issuing = openIssuing(base, doors, power)
  const signs = base.devices.signs.map(({ place, device }) => ({ place, device: withTestFace(device) }))
  const parts = partsOf(base, issuing, doors, signs)
  const app = createApp(parts, issuing.issue, appsFolder)
  const http = await listen(app, { ...config, proxies: config.access.proxies }, base.logger)
  doors.address = http.address
  const speed = speedOf(config)
  const live = openLive({
    ...parts,
    http: http.server,
    kioskScreen: config.devices.kiosk,
    draft: parts.settings.preview,
    passedSince: (from) => (base.devices.doors.length > 0 ? store.passages.since(from) : null),
    mayConnect: isSameOrigin,
    proxies: config.access.proxies,
    staff: (cookie) => sessionIn(cookie, store),
    screen: (cookie) => screenIn(cookie, store),
    pairedOnly: config.access.pairedOnly,
  })
  doors.live = live
  power.onChange(live.refresh)
  const endWatching = parts.lead.watch(live.refresh)
  const endDevices = serveDevices({
    ...parts,
    devices: { ...base.devices, signs },
    show: live.scanned,
    plugged: live.plugged,
  })
  issuing.learned.begin()
  await issuing.papers.resume()
  if (mayHaveStoppedAtNewDocument(store)) await followServes(lobby, catalogue, 'start')
  const endAccessTidying = keepAccessTidy(parts)
  const endTidying = keepTidy({ lobby, catalogue, ...store, logger: base.logger })
  // With a clock that is in doubt, nobody knows what is past its date.
  const isCertain = () => parts.clock.doubt() === null
  const endNightly = workNightly({
    ...parts,
    ...store,
    catalogue,
    now: lobby.now,
    isCertain,
    logger: base.logger,
  })
  // The first who types must not wait until all that people say has been read.
  const warming = setTimeout(() => void parts.find(anySearch(catalogue.document())), warmUpMs)
  const demo =
    base.demo &&
    runDemo({
      ...store,
      ...issuing,
      lobby,
      catalogue,
      speed,
      rush: config.demoRush,
      skipTo: base.demo.skipTo,
      refresh: live.refresh,
    })
  const watchdog = await openWatchdog({
    environment: process.env,
    check: () => whatIsDead({ address: http.local, printers: base.devices.printers, screens: live.ownKiosk }),
    logger: base.logger,
  })
  const close = async () => {
    clearTimeout(warming)
    await watchdog.stop()
    demo?.stop()
    parts.clock.close()
    endNightly()
    endTidying()
    endAccessTidying()
    endWatching()
    parts.calendar.close()
    parts.alarm.close()
    parts.drills.close()
    parts.courier.close()
    power.close()
    issuing.told.close()
    issuing.slips.close()
    await parts.thinker.close()
    parts.closeWatching()
    endDevices()
    await live.close()
    await http.close()
  }
  return { address: http.address, close }
}

/** A stop may have come between a new document and what its counters take; else those that help others go on helping. */
function mayHaveStoppedAtNewDocument({ catalogues, log }: Store): boolean {
  const [newest] = catalogues.history(null, 1)
  return newest !== undefined && newest.version > 1 && newest.at > log.lastAt() - followedWithinMs
}
const followedWithinMs = 2000

/** Once the first screens have their views. */
const warmUpMs = 1500
const anySearch = (catalogue: Catalogue): SearchWish => ({
  text: 'pas',
  language: 'da',
  catalogue,
  isOffered: () => true,
})

function openIssuing(
  { config, logger, store, catalogue, lobby, devices }: Base,
  doors: Doors,
  power: PowerWatch,
): Issuing {
  const trial = devices.emulator !== null
  const newId = () => ticketId(lobby.now())
  const publicUrl = () => config.publicUrl ?? doors.address
  const learned = openLearned(store.facts, store.announcements, catalogue)
  const tick = () => performance.now()
  const expectation = openExpectation({ lobby, catalogue, bookings: store.bookings, learned, trial, tick })
  const scenes = openScenes(lobby, catalogue, {
    trial,
    powerIsLow: power.isLow,
    screenHours: config.screenHours,
    noteOf: store.notes.of,
    waitOf: expectation.waitOf,
  })
  const { printers } = devices
  const slips = openSlips({ printers, jobs: store.printJobs, clock: lobby.now, newId, logger })
  const papers = openPapers({ lobby, catalogue, scenes, slips, publicUrl })
  const told = openTold({ lobby, scenes, expectation, announcements: store.announcements, logger })
  const powerIsLow = power.isLow
  const issue = openIssue({ lobby, catalogue, papers, scenes, trial, powerIsLow, told: told.note })
  return {
    scenes,
    slips,
    papers,
    issue,
    learned,
    told,
    arrive: openArrive({ lobby, catalogue, scenes, bookings: store.bookings, issue }),
    publicUrl,
  }
}

function partsOf(
  base: Base,
  { scenes, slips, papers, arrive, publicUrl }: Issuing,
  doors: Doors,
  signs: WatchingParts['signs'],
): Parts & Pick<Watching, 'closeWatching'> {
  const { config, logger, store, copies, catalogue, lobby, devices, speech } = base
  const version = appsVersion(appsFolder)
  const today = () => dateIn(catalogue.document().town.timeZone, lobby.now())
  const thinker = openThinker({
    script: join(import.meta.dirname, 'thinker.js'),
    file: store.file,
    document: catalogue.document,
    today,
    logger,
  })
  const devicesNow = () => deviceViews(devices, doors.live?.seen() ?? [])
  const screens = () => doors.live?.screens() ?? []
  const watching = openWatching({
    base,
    papers,
    publicUrl,
    doors,
    signs,
    devices: devicesNow,
    copies,
    version,
  })
  return {
    lobby,
    presses: openPresses(store.presses, Date.now),
    catalogue,
    files: fileThread(join(import.meta.dirname, 'catalogue-file.js')),
    settings: openSettings({
      catalogue,
      catalogues: store.catalogues,
      drafts: store.drafts,
      lobby,
      firstFile: config.catalogueFile,
      changed: () => doors.live?.refresh(),
    }),
    scenes,
    slips,
    speech,
    find: openFinder(config.searchModel && askModelAt(config.searchModel), logger),
    papers,
    arrive,
    bookings: store.bookings,
    ways: store.ways,
    contacts: store.contacts,
    announcements: store.announcements,
    seats: store.seats,
    digitalHelps: store.digitalHelps,
    lead: openLead({ lobby, scenes, ...store }),
    drills: openDrills({
      rows: store.drills,
      lobby,
      devices: devicesNow,
      folderIsFresh: () => store.folderPrints.last()?.version === catalogue.number(),
      forgetEntered: store.laterSheets.endDrill,
    }),
    folderPrints: store.folderPrints,
    laterSheets: store.laterSheets,
    clock: keepClock({
      clock: base.clock,
      lobby,
      ahead: store.clockAhead,
      isSynchronised,
      changed: () => doors.live?.refresh(),
      logger,
    }),
    alarm: openAlarm({
      lobby,
      twoPeople: () => catalogue.document().rules.crisis.twoPeople,
      clock: Date.now,
      changed: () => doors.live?.refresh(),
    }),
    writeColumns: openColumnThread(join(import.meta.dirname, 'outgoing-columns.js'), store.file, (error) =>
      logger.error({ err: error }, 'columns could not be written'),
    ),
    makeFile: openFileThread(join(import.meta.dirname, 'outgoing-file.js'), (error) =>
      logger.error({ err: error }, 'a file could not be made'),
    ),
    thinker,
    openTables: openOpenTables(thinker, today),
    outsideImports: store.outsideImports,
    readImport: readImportIn(join(import.meta.dirname, 'import-file.js')),
    facts: store.facts,
    webhooks: store.webhooks,
    courier: courierFor(lobby, store, logger),
    calendar: followCalendar({
      settings: config.calendar,
      lobby,
      catalogue,
      bookings: store.bookings,
      logger,
    }),
    people: store.people,
    sessions: store.sessions,
    audit: store.audit,
    access: openAccess(config.access, store, () => dateIn(catalogue.document().town.timeZone, Date.now())),
    passages: store.passages,
    retention: store.retention,
    copies,
    devices: devicesNow,
    ...watching,
    alerts: store.alerts,
    printers: devices.printers.all.map(({ id }) => id),
    emulator: devices.emulator,
    emulated: devices.emulated,
    screens,
    follow: (room, tell) => doors.live?.follow(room, tell) ?? Promise.resolve(null),
    beat: () => ({ now: lobby.now(), speed: speedOf(config), version }),
    first: () =>
      lobby.read((day) => ({
        beat: { now: lobby.now(), speed: speedOf(config), version },
        view: kioskView(scenes(day), config.devices.kiosk, store.seats.taken),
        offers: offersOf(catalogue.document(), 'da', catalogue.version()),
      })),
    refresh: () => doors.live?.refresh(),
    signedOut: (token) => doors.live?.drop(token),
    recheck: () => doors.live?.recheck(),
    logger,
    version,
    publicUrl,
    secureCookies: config.tls !== null || (config.publicUrl?.startsWith('https:') ?? false),
  }
}

/** Carries each fact on to those programs that want to know of it. */
function courierFor(lobby: Lobby, { webhooks, facts }: Store, logger: Logger): Courier {
  const courier = openCourier({ webhooks, facts, logger })
  lobby.onChange(courier.look)
  return courier
}

const speedOf = ({ demoSpeed }: Config): number => demoSpeed ?? 1

/** The session of a browser that is signed in. */
function sessionIn(cookie: string | undefined, { sessions }: Store): StaffSession | null {
  const token = cookie ? parse(cookie)[sessionCookie] : undefined
  const person = token ? sessions.find(token, Date.now()) : null
  return token && person ? { token, roles: person.roles } : null
}

/** The screen that belongs to the house, by its token. */
function screenIn(cookie: string | undefined, { pairedScreens }: Store): PairedScreen | null {
  const token = cookie ? parse(cookie)[screenCookie] : undefined
  return token ? pairedScreens.find(token) : null
}
