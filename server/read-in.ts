import { createHash } from 'node:crypto'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Catalogue } from './catalogue/schema.ts'
import { dateIn } from './catalogue/zone.ts'
import type { ColumnRole, ImportKind } from './contract/import-words.ts'
import type { ImportAnswer, ImportRefused } from './contract/imports.ts'
import { inTurn } from './imports/in-turn.ts'
import type { GridRead } from './imports/read-grid.ts'
import type { ReadImport } from './imports/read-thread.ts'
import { readingOf } from './imports/reading.ts'
import { refusal, refusedFile } from './imports/sentences.ts'
import type { Instant } from './queue/words.ts'
import type { OutsideImports } from './store/outside-imports.ts'

/** A file of another system, and what is wished for it. */
export interface Wish {
  readonly bytes: Uint8Array
  readonly kind: ImportKind
  /** What its columns are, where the headings do not tell. */
  readonly columns: readonly ColumnRole[] | null
  readonly preview: boolean
  /** Whether good rows are kept although others are wrong. */
  readonly skip: boolean
  readonly actor: string
}

export type ReadIn = (
  wish: Wish,
  now: Instant,
) => Promise<{ readonly answer: ImportAnswer } | { readonly refused: ImportRefused }> | null

export interface ReadInParts {
  readonly catalogue: CatalogueInForce
  readonly outsideImports: OutsideImports
  readonly readImport: ReadImport
}

const mostWaiting = 8

/**
 * Reads files in, one at a time: each may take the memory of a whole workbook, and the same one handed in twice at once
 * is still the same. Null when too many wait.
 */
export function openReadIn({ catalogue, outsideImports: imports, readImport }: ReadInParts): ReadIn {
  const turn = inTurn(mostWaiting)
  return (wish, now) =>
    turn(async () => {
      const { bytes, kind, columns } = wish
      const came = await readImport({ bytes, kind, columns, ...lobbyOf(catalogue.document(), now) })
      return 'problem' in came ? { refused: refusedFile(came.problem) } : decide(wish, came, now)
    })

  async function decide({ bytes, kind, preview, skip, actor }: Wish, came: GridRead, now: Instant) {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const key = { kind, hash, columns: came.columns.map(({ role }) => role).join() }
    const same = imports.same(key)
    const listed = came.counts.map((count) => count.listed)
    const replaces = same === null ? [...imports.replaced(kind, listed)] : []
    const reading = readingOf(kind, came, { same, replaces })
    if (preview) return { answer: { id: null, changed: false, reading } }
    if (same !== null) return { answer: { id: same, changed: false, reading } }
    const refused = refusal(reading, skip)
    if (refused) return { refused }
    const rows = { taken: reading.taken, leftOut: reading.leftOut + reading.wrong }
    const id = await imports.keep({ ...key, ...rows, actor, figures: came.counts }, now)
    return { answer: { id, changed: true, reading } }
  }
}

/** What a file is read by: today, the lobby's clock, and what errands are called. */
function lobbyOf({ town: { timeZone }, errands }: Catalogue, now: Instant) {
  const names = errands.flatMap(({ id, name, kle }) =>
    [id, ...Object.values(name)].flatMap((one) => (one ? [[one.toLowerCase(), kle] as const] : [])),
  )
  return { today: dateIn(timeZone, now), timeZone, errands: names }
}
