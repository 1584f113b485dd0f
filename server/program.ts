import { keepAccessTidy } from './access/tidy.ts'
import { whatIsDead } from './alive.ts'
import { createApp } from './app.ts'
import { type Base, openBase } from './base.ts'
import type { Catalogue } from './catalogue/schema.ts'
import type { Config } from './config.ts'
import { runDemo } from './demo/demo.ts'
import { serveDevices } from './devices/serve.ts'
import { withTestFace } from './devices/test-face.ts'
import { listen } from './doors/listen.ts'
import { followServes } from './follow-serves.ts'
import { greet } from './greeting.ts'
import { type Doors, openIssuing } from './issuing.ts'
import { openLive } from './live.ts'
import { workNightly } from './nightly.ts'
import { isSameOrigin } from './origin.ts'
import { appsFolder, partsOf, speedOf } from './parts.ts'
import { watchPower } from './power.ts'
import type { Wish as SearchWish } from './search/finder.ts'
import type { Store } from './store/store.ts'
import { keepTidy } from './tidy.ts'
import { openWatchdog } from './watchdog.ts'
import { screenIn, sessionIn } from './who-looks.ts'

/** The running lobby. */
export interface Program {
  /** What to tell whoever started it. */
  readonly greeting: string
  close(): Promise<void>
}

const firstPerson = 'leder'
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
  const doors: Doors = { address: () => '', live: null }
  const power = watchPower(
    base.devices.power.map(({ device }) => device),
    base.logger,
  )
  const issuing = openIssuing(base, doors, power)
  const signs = base.devices.signs.map(({ place, device }) => ({ place, device: withTestFace(device) }))
  const parts = partsOf(base, issuing, doors, signs)
  const app = createApp(parts, issuing.issue, appsFolder)
  const http = await listen(app, { ...config, proxies: config.access.proxies }, base.logger)
  doors.address = () => http.address
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
  // The first who types must not wait until all that people say has been read, nor the first who takes a number.
  const warming = setTimeout(() => {
    void parts.find(anySearch(catalogue.document()))
    void base.devices.warmUp()
  }, warmUpMs)
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
