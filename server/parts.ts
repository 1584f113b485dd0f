import { join } from 'node:path'
import type { Logger } from 'pino'
import { openAccess } from './access/access.ts'
import type { Base } from './base.ts'
import { followCalendar } from './bookings/calendar/follow-calendar.ts'
import { fileThread } from './catalogue/draft/file-thread.ts'
import { dateIn } from './catalogue/zone.ts'
import { keepClock } from './clock-keeper.ts'
import type { Config } from './config.ts'
import { openAlarm } from './crisis/alarm.ts'
import { openDrills } from './crisis/drills.ts'
import { deviceViews } from './devices/health.ts'
import { type Courier, openCourier } from './hooks/courier.ts'
import { readImportIn } from './imports/read-thread.ts'
import type { Doors, Issuing } from './issuing.ts'
import { openLead } from './lead/lead.ts'
import type { Lobby } from './lobby.ts'
import { isSynchronised } from './network-time.ts'
import { openOpenTables } from './open-data.ts'
import { openColumnThread } from './outgoing/columns/column-thread.ts'
import { openFileThread } from './outgoing/file-thread.ts'
import { openPresses } from './presses.ts'
import type { Parts } from './routes/parts.ts'
import { kioskView } from './screens/kiosk.ts'
import { offersOf } from './screens/offers.ts'
import { askModelAt } from './search/ask-model.ts'
import { openFinder } from './search/finder.ts'
import { openSettings } from './settings.ts'
import type { Store } from './store/store.ts'
import { openThinker } from './thinker/thinker.ts'
import { appsVersion } from './version.ts'
import { openWatching, type Watching, type WatchingParts } from './watching.ts'

/** Seen from dist/server, where this is built to. */
export const appsFolder = join(import.meta.dirname, '..', 'apps')

/** Gathers what the routes and the live rooms work with. */
export function partsOf(
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
      logger,
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

/** How many times faster than real time the lobby's day goes by. */
export const speedOf = ({ demoSpeed }: Config): number => demoSpeed ?? 1
