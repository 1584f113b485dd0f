import { type Db, openFile, pragma } from '../../store/database.ts'
import { migrations } from '../../store/migrations.ts'
import { rebuildVisits } from '../../store/rebuild.ts'

/** What a restored database holds. */
export interface Holding {
  /** When its newest fact happened; null in an empty log. */
  readonly newestAt: number | null
  readonly facts: number
  readonly lastSeq: number
  /** The day it is in, as `2026-11-26`; null before the first. */
  readonly day: string | null
  /** Numbers given on that day. */
  readonly tickets: number
}

export interface LookedThrough {
  readonly holding: Holding
  /** What is wrong with it, one plain sentence; null when it is sound. */
  readonly unsound: string | null
}

/**
 * Looks through the whole database; with `stories` also whether its log and its visits tell the same, which takes longer
 * than people wait who stand in a lobby. Changes nothing.
 */
export function lookThrough(file: string, { stories }: { readonly stories: boolean }): LookedThrough {
  const db = openFile(file, { fileMustExist: true })
  try {
    const check = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').get()?.integrity_check
    if (check !== 'ok')
      return { holding: nothing, unsound: `SQLite finds it damaged: ${check ?? 'no answer'}` }
    return { holding: holdingOf(db), unsound: versionProblem(db) ?? (stories ? storyProblem(db) : null) }
  } finally {
    db.close()
  }
}

const nothing: Holding = { newestAt: null, facts: 0, lastSeq: 0, day: null, tickets: 0 }

function holdingOf(db: Db): Holding {
  const { facts = 0, lastSeq = 0 } =
    db
      .prepare<[], { facts: number; lastSeq: number | null }>(
        'SELECT count(*) AS facts, max(seq) AS lastSeq FROM event',
      )
      .get() ?? {}
  const newest = db
    .prepare<[], { at: number; day: string }>('SELECT at, day FROM event ORDER BY seq DESC LIMIT 1')
    .get()
  const tickets = db
    .prepare<[string], { n: number }>(
      "SELECT count(*) AS n FROM event WHERE day = ? AND type = 'TicketIssued'",
    )
    .get(newest?.day ?? '')
  return {
    newestAt: newest?.at ?? null,
    facts,
    lastSeq: lastSeq ?? 0,
    day: newest?.day ?? null,
    tickets: tickets?.n ?? 0,
  }
}

function versionProblem(db: Db): string | null {
  const version = pragma(db, 'user_version')
  if (version <= migrations.length) return null
  return `It is of version ${version}, and this program knows ${migrations.length}: install the newer program.`
}

/** Makes the visits anew from the log, compares, and takes it all back. */
function storyProblem(db: Db): string | null {
  if (pragma(db, 'user_version') < migrations.length) return null
  db.exec('BEGIN IMMEDIATE; CREATE TEMP TABLE visit_before AS SELECT * FROM visit')
  try {
    rebuildVisits(db)
    const other = db
      .prepare<[], { n: number }>(
        `SELECT (SELECT count(*) FROM (SELECT * FROM visit EXCEPT SELECT * FROM visit_before))
              + (SELECT count(*) FROM (SELECT * FROM visit_before EXCEPT SELECT * FROM visit)) AS n`,
      )
      .get()
    return other?.n === 0
      ? null
      : `Log and visits differ in ${other?.n ?? '?'} steps: npm run rebuild mends them.`
  } finally {
    db.exec('ROLLBACK')
  }
}
