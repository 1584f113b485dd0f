import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Logger } from 'pino'
import type { CopiesAnswer, CopyPlaceState, CopyProof } from '../contract/copies.ts'
import type { CopyProofs } from '../store/copy-proofs.ts'
import type { Journal } from '../store/journal.ts'
import type { LogReader } from '../store/log-reader.ts'
import { openCarrying } from './carry.ts'
import { prove } from './prove.ts'
import type { CopySettings, PlaceSettings } from './settings.ts'
import { noteStandings, takeStandings } from './standings.ts'
import { watchNights } from './watch-nights.ts'
import type { Standing } from './words.ts'

/** Copies of the database at other places, all the time. */
export interface Copies {
  /** Where they are, how far they have come, and which was proven. */
  status(): CopiesAnswer
  /** Restores the newest copy of each place beside the lobby and looks it through; `false` while that is under way. */
  prove(): boolean
  /** Sends what is under way, and stops. The database must still be open; what is given is to be called once it is not. */
  close(): Promise<() => void>
}

export interface CopiesParts {
  readonly settings: CopySettings
  readonly journal: Journal
  readonly proofs: CopyProofs
  readonly facts: Pick<LogReader, 'last'>
  /** The lobby's database. */
  readonly file: string
  /** Where the program's own scripts are. */
  readonly built: string
  /** The lobby's date at a moment. */
  readonly dateOf: (at: number) => string
  readonly logger: Logger
  /** The machine's clock. */
  readonly now: () => number
}

const closingMs = 4000
const flushMs = 10_000

export function openCopies(parts: CopiesParts): Copies {
  const { settings, journal, proofs, facts, file, built, dateOf, logger, now } = parts
  const carrying = openCarrying({
    settings,
    journal,
    file,
    script: join(built, 'copy-thread.js'),
    standings: takeStandings(file),
    logger,
    now,
  })
  const into = join(dirname(file), 'copy-proof')
  const over = new AbortController()
  let proving: Promise<void> | null = null
  let trial: Promise<unknown> | null = null

  function stateOf({ name, kind }: PlaceSettings): CopyPlaceState {
    const report = carrying.report(name)
    const until = carrying.until(name)
    const at = now()
    // The last look may be a quarter of a second old, and all the same nothing waits.
    const behindMs = until === null ? null : Math.max(0, at - until)
    return {
      name,
      kind,
      state: report?.fault ? 'away' : stateBy(behindMs),
      behindMs,
      until,
      bytes: report?.bytes ?? 0,
      wholeAt: report?.wholeAt ?? null,
      fault: report?.fault ?? null,
      proof: proofs.last(name),
      provenUntil: proofs.provenUntil(name),
    }
  }
  const status = (): CopiesAnswer => ({
    now: now(),
    places: settings.places.map(stateOf),
    encrypted: settings.key !== null,
    days: settings.days,
    proving: proving !== null,
  })

  async function proveAll(): Promise<void> {
    for (const { name, wholeAt } of status().places) {
      if (wholeAt === null) continue
      const seq = facts.last()
      await carrying.flush(flushMs)
      const proof = await tryOne(name, seq)
      if (proof === null) return
      keepProof(name, proof)
    }
  }

  function tryOne(place: string, seq: number): ReturnType<typeof prove> {
    const script = join(built, 'restore.js')
    const trying = prove({ script, into, place, seq, now, over: over.signal })
    trial = trying
    return trying
  }

  function keepProof(name: string, { detail, ...proof }: CopyProof & { readonly detail: string }): void {
    proofs.keep(name, proof)
    if (!proof.fault) return
    logger.error({ place: name, fault: proof.fault, detail }, 'a copy could not be proven')
    // What lies there cannot be mended, but from a new picture on it is sound.
    if (proof.fault !== 'no-room') carrying.picture()
  }

  function begin(): boolean {
    if (proving) return false
    proving = proveAll()
      .catch((error: unknown) => logger.error({ err: error }, 'copies could not be proven'))
      .finally(() => {
        proving = null
      })
    return true
  }

  const endNights = watchNights({ status, dateOf, now, prove: begin, picture: carrying.picture })

  return {
    status,
    prove: begin,
    close: async () => {
      endNights()
      over.abort()
      await trial?.catch(() => undefined)
      const standings: Readonly<Record<string, Standing>> = await carrying.flush(closingMs)
      await carrying.end()
      await rm(into, { recursive: true, force: true })
      return () => noteStandings(file, standings)
    },
  }
}

/** The last second may be on its way. */
const currentMs = 1000
const stateBy = (behindMs: number | null): CopyPlaceState['state'] => {
  if (behindMs === null) return 'starting'
  return behindMs > currentMs ? 'behind' : 'current'
}
