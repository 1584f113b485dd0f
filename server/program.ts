import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'hono/utils/cookie'
import { pino } from 'pino'
import { openDevices } from '../hardware/index.ts'
import { createApp } from './app.ts'
import { openingOf } from './catalogue/hours.ts'
import { openCatalogue } from './catalogue/in-force.ts'
import { defaultCatalogueText, parseCatalogue } from './catalogue/load.ts'
import type { Catalogue } from './catalogue/schema.ts'
import { spansOn } from './catalogue/spans.ts'
import { dateIn } from './catalogue/zone.ts'
import { demoClock, steadyClock } from './clock.ts'
import type { Config } from './config.ts'
import { runDemo } from './demo/demo.ts'
import { greet } from './greeting.ts'
import { openIssue } from './issue.ts'
import { listen } from './listen.ts'
import { type Live, openLive } from './live.ts'
import { openLobby } from './lobby.ts'
import { isSameOrigin } from './origin.ts'
import type { Instant } from './queue/words.ts'
import { type Parts, sessionCookie } from './routes/parts.ts'
import { openScenes } from './scenes.ts'
import { openSlips } from './slips.ts'
import { StartProblem } from './start-problem.ts'
import { openCatalogues } from './store/catalogues.ts'
import { openLog } from './store/log.ts'
import { openDatabase } from './store/open.ts'
import { openPeople } from './store/people.ts'
import { openSessions } from './store/sessions.ts'
import { appsVersion } from './version.ts'

/** The running lobby. */
export interface Program {
  /** Where it is reached, without a slash at the end. */
  readonly address: string
  /** What to tell whoever started it. */
  readonly greeting: string
  close(): Promise<void>
}

/** The composition root: configuration, store, devices, lobby, app; closes in the opposite order. */
export async function openProgram(config: Config, appsFolder = builtApps): Promise<Program> {
  const logger = pino({ level: config.logLevel })
  const dataDir = config.demoSpeed === null ? config.dataDir : freshDemoFolder(config.dataDir)
  const db = openDatabase(dataDir)
  const log = openLog(db)
  const catalogue = openCatalogue(openCatalogues(db), () => firstCatalogue(config), Date.now())
  const simulated =
    config.demoSpeed === null
      ? null
      : demoClock(demoStart(catalogue.document(), Date.now()), config.demoSpeed)
  const clock = simulated?.now ?? steadyClock(log.lastAt())
  const timeZone = () => catalogue.document().town.timeZone
  const lobby = openLobby({ log, clock, timeZone, logger })
  const devices = await openDevices({ printer: config.printer ?? 'emulator', logger })
  const slips = openSlips(devices.printer, logger)
  const trial = config.printer === null
  const scenes = openScenes(lobby, catalogue, trial)
  const people = openPeople(db)
  const password = await people.first(firstPerson, Date.now())
  const sessions = openSessions(db)
  const version = appsVersion(appsFolder)

  let address = ''
  const publicUrl = () => config.publicUrl ?? address
  const issue = openIssue({ lobby, catalogue, scenes, slips, trial, publicUrl })
  let live: Live | null = null
  const parts: Parts = {
    lobby,
    catalogue,
    scenes,
    slips,
    people,
    sessions,
    printer: devices.printer,
    emulator: devices.emulator,
    screens: () => live?.screens() ?? [],
    signedOut: (token) => live?.drop(token),
    logger,
    version,
    trial,
    secureCookies: config.publicUrl?.startsWith('https:') ?? false,
  }
  const http = await listen(createApp(parts, issue, appsFolder), config.port, config.host)
  address = http.address
  live = openLive({
    http: http.server,
    lobby,
    slips,
    scenes,
    logger,
    beat: () => ({ now: lobby.now(), speed: config.demoSpeed ?? 1, version }),
    mayConnect: isSameOrigin,
    staffToken: (cookie) => staffToken(cookie, (token) => sessions.find(token, Date.now()) !== null),
  })
  const demo =
    config.demoSpeed === null
      ? null
      : runDemo({ lobby, issue, catalogue, speed: config.demoSpeed ?? 1, skipTo: simulated.skipTo })
  return {
    address,
    greeting: greet({
      address,
      catalogue: catalogue.document(),
      emulator: trial,
      password,
      name: firstPerson,
    }),
    close: async () => {
      demo?.stop()
      await live?.close()
      await http.close()
      lobby.close()
      await devices.close()
      db.close()
    },
  }
}

const firstPerson = 'leder'
/** Seen from dist/server, where this is built to. */
const builtApps = join(import.meta.dirname, '..', 'apps')

function freshDemoFolder(dataDir: string): string {
  const folder = join(dataDir, 'demo')
  rmSync(folder, { recursive: true, force: true })
  return folder
}

function firstCatalogue({ catalogueFile }: Config): Catalogue {
  const text = catalogueFile === null ? defaultCatalogueText : readCatalogueFile(catalogueFile)
  const read = parseCatalogue(text, catalogueFile ?? 'the built-in catalogue')
  if (!read.ok) throw new StartProblem(read.problems.join('\n'))
  return read.catalogue
}

function readCatalogueFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartProblem(`CATALOGUE: ${file} cannot be read; name a YAML file that is there.`, {
      cause: error,
    })
  }
}

/** A demonstration begins when this day opens, or the next, so that there is a lobby to see at any hour. */
function demoStart(catalogue: Catalogue, now: Instant): Instant {
  const [today] = spansOn(catalogue, null, dateIn(catalogue.town.timeZone, now))
  return today?.from ?? openingOf(catalogue, null, now).opensAt ?? now
}

/** The session's token when it is valid. */
function staffToken(cookie: string | undefined, isValid: (token: string) => boolean): string | null {
  const token = cookie ? parse(cookie)[sessionCookie] : undefined
  return token && isValid(token) ? token : null
}
