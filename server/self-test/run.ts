import type { PrintOutcome, SignFace } from '../../hardware/devices.ts'
import type { Devices } from '../../hardware/index.ts'
import type { CatalogueInForce } from '../catalogue/in-force.ts'
import type { DeviceView } from '../contract/devices.ts'
import type { CauseKind } from '../contract/health.ts'
import type { Tested } from '../contract/self-test.ts'
import type { TriedSign } from '../devices/test-face.ts'
import type { Health } from '../health/health.ts'
import type { Lobby } from '../lobby.ts'
import type { Papers } from '../papers.ts'
import type { ScreenSeen } from '../rooms/attendance.ts'
import type { Speech } from '../speech/speech.ts'
import { hoursTested, textsTested } from './document.ts'
import { machineTested, statedTested } from './machine.ts'
import { type Examined, screensTested } from './screens.ts'

export interface SelfTestParts {
  readonly lobby: Pick<Lobby, 'now'>
  readonly catalogue: Pick<CatalogueInForce, 'document'>
  readonly papers: Pick<Papers, 'test'>
  readonly printers: readonly string[]
  readonly signs: readonly { readonly place: { readonly id: string }; readonly device: TriedSign }[]
  readonly chimes: Devices['chimes']
  readonly devices: () => readonly DeviceView[]
  readonly health: Health
  readonly speech: Pick<Speech, 'announce'>
  readonly seen: () => readonly ScreenSeen[]
  readonly examine: () => Promise<readonly Examined[]>
  readonly version: string
  readonly hasCopies: () => boolean
  /** How long a sign shows the test. */
  readonly signMs?: number
}

const signShowsMs = 4000
/** All segments and dots of a sign light up. */
const testFace: SignFace = { upper: 'A888', lower: 'TEST', calling: true }

/** Tries everything that the lobby needs to open its doors; takes some seconds and one slip of each printer. */
export async function tryLobby(parts: SelfTestParts, actor: string): Promise<readonly Tested[]> {
  const [papers, screens, signs, chimes, voice] = await Promise.all([
    Promise.all(parts.printers.map((printer) => printerTested(parts, printer, actor))),
    parts.examine(),
    Promise.all(parts.signs.map((sign) => signTested(sign, parts.signMs ?? signShowsMs))),
    Promise.all(parts.chimes.map(chimeTested)),
    voiceTested(parts.speech),
  ])
  const document = parts.catalogue.document()
  return [
    ...papers,
    ...screensTested(parts.seen(), screens, parts.version),
    ...signs,
    ...chimes,
    ...statedTested(parts.devices()),
    ...machineTested(parts.health.causes(), parts.hasCopies()),
    hoursTested(document, parts.lobby.now()),
    textsTested(document),
    voice,
  ]
}

async function printerTested(
  { papers }: Pick<SelfTestParts, 'papers'>,
  printer: string,
  actor: string,
): Promise<Tested> {
  const outcome = await papers.test(printer, actor)
  const tested = { what: 'printer', about: printer } as const
  if (outcome === 'printed') return { ...tested, outcome: 'well', why: null }
  if (outcome === 'uncertain') return { ...tested, outcome: 'look', why: 'uncertain' }
  return { ...tested, outcome: 'wrong', why: whyOfPaper[outcome] }
}

const whyOfPaper: Readonly<Record<Exclude<PrintOutcome, 'printed' | 'uncertain'>, CauseKind>> = {
  'no-paper': 'no-paper',
  'cover-open': 'printer-not-ready',
  cutter: 'printer-not-ready',
  offline: 'printer-not-ready',
  unrecoverable: 'printer-not-ready',
  unreachable: 'printer-unreachable',
}

/** Whether the sign took the test; that it lights up somebody must see. */
async function signTested({ place, device }: SelfTestParts['signs'][number], forMs: number): Promise<Tested> {
  await device.try(testFace, forMs)
  return answering('sign', place.id, device.state().fault === null)
}

async function chimeTested({ place, device }: Devices['chimes'][number]): Promise<Tested> {
  return answering('chime', place.id, (await device.ring()) === 'rung')
}

const answering = (what: Tested['what'], about: string, isWell: boolean): Tested => ({
  what,
  about,
  outcome: isWell ? 'well' : 'wrong',
  why: isWell ? null : 'device-gone',
})

/** A call in Danish, as the wall would say it. */
async function voiceTested(speech: Pick<Speech, 'announce'>): Promise<Tested> {
  const clips = await speech.announce({ number: 'A123', counter: '4', language: 'da' })
  const isWell = clips.length > 0
  return { what: 'voice', about: null, outcome: isWell ? 'well' : 'wrong', why: isWell ? null : 'no-voice' }
}
