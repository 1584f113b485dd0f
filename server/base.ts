import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { type Devices, openDevices } from '../hardware/index.ts'
import { firstCatalogue } from './catalogue/first.ts'
import { type CatalogueInForce, openCatalogue } from './catalogue/in-force.ts'
import type { Catalogue } from './catalogue/schema.ts'
import { dateIn } from './catalogue/zone.ts'
import { type SteadyClock, steadyClock } from './clock.ts'
import type { Config } from './config.ts'
import { type Copies, openCopies } from './copies/copies.ts'
import { noCopies } from './copies/no-copies.ts'
import { withDemoCourses } from './demo/courses.ts'
import { type DemoClock, demoClock, demoStart } from './demo/demo-clock.ts'
import { withRush } from './demo/rush.ts'
import { type Lobby, openLobby } from './lobby.ts'
import { openLogger } from './logging.ts'
import { type Figures, openFigures } from './metrics/figures.ts'
import { timedLog } from './metrics/timed-log.ts'
import type { Speech } from './speech/speech.ts'
import { gatherSpeech } from './speech/voices.ts'
import { holdAlone } from './store/alone.ts'
import { openStore, type Store } from './store/store.ts'

/** All that is open before anything is served. */
export interface Base {
  readonly config: Config
  readonly logger: Logger
  readonly store: Store
  readonly copies: Copies
  readonly catalogue: CatalogueInForce
  readonly demo: DemoClock | null
  /** Null for a demonstration, whose clock is its own. */
  readonly clock: SteadyClock | null
  readonly lobby: Lobby
  readonly devices: Devices
  readonly speech: Speech
  readonly figures: Figures
  close(): Promise<void>
}

/** Opens store, catalogue, lobby and devices, in this order; closes them in the opposite one. */
export async function openBase(config: Config): Promise<Base> {
  const logger = openLogger({ level: config.logLevel, isJournal: process.env.JOURNAL_STREAM !== undefined })
  const leave = holdAlone(config.dataDir, config.demoSpeed === null ? 'lobby' : 'demo')
  const store = openStore(
    config.demoSpeed === null ? config.dataDir : freshDemoFolder(config.dataDir),
    (error) => logger.error({ err: error }, 'the outcomes of some papers could not be kept'),
    config.access.session,
  )
  // Before anything is printed: whatever is still open now, the last stop has cut off.
  store.printJobs.settle(Date.now())
  const first = () => {
    const lobbys = firstCatalogue(config.catalogueFile)
    if (config.demoSpeed === null) return lobbys
    const shown = withDemoCourses(lobbys, Date.now())
    return config.demoRush ? withRush(shown) : shown
  }
  const catalogue = openCatalogue(store.catalogues, first, Date.now())
  const demo =
    config.demoSpeed === null
      ? null
      : demoClock(demoStart(catalogue.document(), Date.now()), config.demoSpeed)
  const clock = steadyClock({ last: store.log.lastAt(), aheadMs: store.clockAhead.read() })
  const figures = openFigures()
  const lobby = openLobby({
    log: timedLog(store.log, figures),
    clock: demo?.now ?? clock.now,
    timeZone: () => catalogue.document().town.timeZone,
    logger,
  })
  const copies = copiesOf(config, store, catalogue, logger)
  const devices = await openDevices({
    settings: config.devices,
    logger,
    counter: triedCounter(catalogue.document()),
  })
  const speech = gatherSpeech({ settings: config.speech, built: import.meta.dirname, logger })
  const close = async () => {
    lobby.close()
    speech.close()
    await devices.close()
    const note = await copies.close()
    store.close()
    note()
    leave()
  }
  return {
    config,
    logger,
    store,
    copies,
    catalogue,
    demo,
    clock: demo ? null : clock,
    lobby,
    devices,
    speech,
    figures,
    close,
  }
}

/** A demonstration is worth no copy. */
function copiesOf(
  { copies: settings, demoSpeed }: Config,
  { journal, copyProofs: proofs, facts, file }: Store,
  catalogue: CatalogueInForce,
  logger: Logger,
): Copies {
  if (settings.places.length === 0 || demoSpeed !== null) return noCopies(Date.now)
  const dateOf = (at: number) => dateIn(catalogue.document().town.timeZone, at)
  const built = import.meta.dirname
  return openCopies({ settings, journal, proofs, facts, file, built, dateOf, logger, now: Date.now })
}

/** Where the first errand is served that somebody who tries the lobby will tap. */
function triedCounter({ counters, groups }: Catalogue): string {
  const errand = groups[0]?.errands[0] ?? ''
  return (counters.find(({ serves }) => serves.includes(errand)) ?? counters[0])?.id ?? '1'
}

/** A demonstration begins with an empty database, and never touches the lobby's own. */
function freshDemoFolder(dataDir: string): string {
  const folder = join(dataDir, 'demo')
  rmSync(folder, { recursive: true, force: true })
  return folder
}
