import type { CopyProof, ProofFault } from '../contract/copies.ts'
import type { Db } from './database.ts'

/** What came of it when copies were tried by restoring them. */
export interface CopyProofs {
  keep(place: string, proof: CopyProof): void
  /** The newest trial of a place; null before the first. */
  last(place: string): CopyProof | null
  /** Up to when the newest copy of a place that was found sound has everything; null before the first. */
  provenUntil(place: string): number | null
}

interface Row {
  readonly at: number
  readonly tookMs: number
  readonly until: number | null
  readonly facts: number
  readonly fault: ProofFault | null
}

const kept = 400

export function openCopyProofs(db: Db): CopyProofs {
  const insert = db.prepare<[string, number, number, number | null, number, string | null]>(
    'INSERT INTO copy_proof (place, at, took_ms, until, facts, fault) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const forget = db.prepare<[number]>(
    'DELETE FROM copy_proof WHERE id <= (SELECT max(id) FROM copy_proof) - ?',
  )
  const last = db.prepare<[string], Row>(
    'SELECT at, took_ms AS tookMs, until, facts, fault FROM copy_proof WHERE place = ? ORDER BY id DESC LIMIT 1',
  )
  const proven = db.prepare<[string], { until: number | null }>(
    'SELECT max(until) AS until FROM copy_proof WHERE place = ? AND fault IS NULL',
  )
  return {
    keep: (place, { at, tookMs, until, facts, fault }) => {
      insert.run(place, at, tookMs, until, facts, fault)
      forget.run(kept)
    },
    last: (place) => last.get(place) ?? null,
    provenUntil: (place) => proven.get(place)?.until ?? null,
  }
}
