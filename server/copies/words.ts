import type { CopyFault } from '../contract/copies.ts'
import type { Stretch } from '../store/journal.ts'
import type { PlaceSettings } from './settings.ts'

/** A stretch, and between which two looks of the lobby it was committed; UTC milliseconds. */
export interface Taken {
  readonly stretch: Stretch
  /** All before this was in earlier ones; 0 where nobody knows. */
  readonly since: number
  readonly at: number
}

/** Where a place stood when the lobby was last closed in order. */
export interface Standing {
  readonly stream: string
  /** The last piece. */
  readonly seq: number
}

/** What the thread is started with. */
export interface CourierStart {
  readonly places: readonly PlaceSettings[]
  readonly key: Uint8Array | null
  readonly days: number
  /** The lobby's database. */
  readonly file: string
  /** By place; only where the database is still what it was at that stop. */
  readonly standings: Readonly<Record<string, Standing>>
  /** All of the log that was there at the start. */
  readonly first: Taken | null
}

/** What the lobby tells the thread. */
export type ToCourier =
  | { readonly kind: 'taken'; readonly taken: Taken }
  /** Something is gone that no copy has. */
  | { readonly kind: 'broken' }
  /** The database's file is held still for this place; `whole` is all of the present log. */
  | { readonly kind: 'held'; readonly place: string; readonly whole: Taken | null; readonly at: number }
  /** Take a picture of the whole database, and drop those that are older than anybody needs. */
  | { readonly kind: 'picture' }
  /** The log has grown too much: the file cannot be held any longer. */
  | { readonly kind: 'let-go' }
  /** Answered by `flushed` once everything is there, or `withinMs` is over. */
  | { readonly kind: 'flush'; readonly id: number; readonly withinMs: number }

/** What the thread tells the lobby. */
export type FromCourier =
  | { readonly kind: 'hold'; readonly place: string }
  | { readonly kind: 'release'; readonly place: string }
  | { readonly kind: 'flushed'; readonly id: number; readonly standings: Readonly<Record<string, Standing>> }
  | { readonly kind: 'report'; readonly place: string; readonly report: Report }

/** How far a place has come. */
export interface Report {
  /** All that was committed before is there; null when all is there that was taken, and 0 where nobody knows. */
  readonly waitingSince: number | null
  /** `at` of the newest that was taken; 0 before the first. */
  readonly takenAt: number
  readonly bytes: number
  /** When the newest whole picture was taken. */
  readonly wholeAt: number | null
  readonly fault: { readonly name: CopyFault; readonly since: number; readonly detail: string } | null
}
