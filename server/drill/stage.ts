import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openEmulator, type PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import { type Got, takeNumber } from './clerk.ts'
import { listenHere } from './listen-here.ts'
import { type LobbyProcess, startLobby } from './lobby-process.ts'
import { openDocument } from './open-document.ts'
import { type DrillUps, openUps } from './ups.ts'

/** A lobby of its own, with all around it that can break. */
export interface Stage {
  /** How long the lobby may be away, in milliseconds. */
  readonly withinMs: number
  readonly folder: string
  readonly dataDir: string
  /** Where copies of the lobby go. */
  readonly copies: string
  /** The built program that lays a copy down. */
  readonly restoring: string
  readonly printer: PrinterEmulator
  readonly ups: DrillUps
  /** On the lobby's own machine. */
  readonly address: string
  readonly port: number
  /** The session of the clerk, once somebody has signed in. */
  cookie: string
  lobby: LobbyProcess
  /** Starts the lobby again, in this folder where another than the usual one is named. */
  start(dataDir?: string): Promise<LobbyProcess>
  /** Takes a number and writes down that it was answered. */
  take(key?: string): Promise<Got>
  /** All numbers that were answered so far. */
  readonly answered: Got[]
  close(): Promise<void>
}

/** What a stage is set with. */
export interface StageSettings {
  /** The whole built program, as `npm start` runs it. */
  readonly program: string
  readonly withinMs: number
  /** UTC milliseconds. */
  readonly now: number
}

/** Sets the stage in a new folder, and opens the lobby; nothing of it is left after `close`. */
export async function setStage({ program, withinMs, now }: StageSettings): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'naeste-drill-'))
  const dataDir = join(folder, 'lobby')
  const copies = join(folder, 'copies')
  // A folder that is not there is taken for a disk that is not plugged in.
  mkdirSync(copies)
  const printer = await openEmulator({ ticketMs: 100 })
  const ups = await openUps()
  const port = await freePort()
  const environment = {
    PORT: String(port),
    COPY_TO: `folder:${copies}`,
    ...settingsIn(folder, { printer, ups, now }),
  }
  const start = (into = dataDir, isFirst = false) =>
    startLobby({ program, environment: { ...environment, DATA_DIR: into }, isFirst })
  const answered: Got[] = []
  const address = `http://127.0.0.1:${port}`
  const stage: Stage = {
    withinMs,
    folder,
    dataDir,
    copies,
    restoring: join(dirname(program), 'restore.js'),
    printer,
    ups,
    address,
    port,
    cookie: '',
    lobby: await start(dataDir, true),
    start,
    async take(key) {
      const got = await takeNumber(address, key)
      answered.push(got)
      return got
    },
    answered,
    async close() {
      await stage.lobby.killAll()
      ups.close()
      await printer.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return stage
}

interface Around {
  readonly printer: PrinterEmulator
  readonly ups: DrillUps
  readonly now: number
}

/** Writes the lobby's document and its devices; gives the settings that name them. */
function settingsIn(folder: string, { printer, ups, now }: Around): Record<string, string> {
  const devices = {
    printers: [{ id: 'printer', address: `tcp://127.0.0.1:${printer.port}` }],
    power: [{ id: 'ups', driver: 'nut', address: `tcp://127.0.0.1:${ups.port}`, ups: 'lobby' }],
  }
  // What JSON says, YAML says too.
  const write = (name: string, value: unknown): string => {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(value))
    return file
  }
  return {
    DEVICES: write('devices.yaml', devices),
    CATALOGUE: write('lobby.yaml', openDocument(now)),
  }
}

/** A port that nobody listened on a moment ago: the lobby must come back at the same one. */
async function freePort(): Promise<number> {
  const probe = createServer()
  const port = await listenHere(probe)
  await new Promise((done) => probe.close(done))
  return port
}
