import { readFileSync } from 'node:fs'
import type { Teller } from './alerts/teller.ts'
import type { OperationsAnswer } from './contract/operations.ts'
import { UpdateNote } from './contract/operations.ts'
import type { DiskFree } from './health/disk.ts'
import type { Found, Watcher } from './health/health.ts'
import type { Instant } from './queue/words.ts'
import type { SelfTesting } from './self-test/self-test.ts'

/** What whoever looks after the machines needs, besides the lobby itself. */
export interface Operations {
  readonly teller: Teller
  readonly selfTesting: SelfTesting
  readonly minutesBefore: number
  readonly disk: () => DiskFree | null
  /** When the program began. */
  readonly started: Instant
  readonly update: () => OperationsAnswer['update']
}

/** What the machine's script has noted of the last update; null where there was none, or nobody can read it. */
export function updateNoted(file: string): OperationsAnswer['update'] {
  try {
    return UpdateNote.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

const toldForMs = 7 * 86_400_000

/** Tells for a week that an update was taken back. */
export const updateWatcher =
  (update: Operations['update'], now: () => Instant): Watcher =>
  (): readonly Found[] => {
    const noted = update()
    const isNews = noted?.outcome === 'taken-back' && now() - noted.at < toldForMs
    return isNews ? [{ kind: 'update-taken-back', since: noted.at }] : []
  }
