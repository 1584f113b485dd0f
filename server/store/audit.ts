import type { Origin } from '../contract/audit.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** A line of the audit as kept. */
export interface AuditRow {
  readonly seq: number
  readonly at: Instant
  readonly actor: string
  readonly deed: string
  /** Empty where it is about nothing in particular. */
  readonly subject: string
  readonly origin: Origin | null
}

/** Which lines are asked for: from `from`, before `to`, older than line `before`. */
export interface AuditQuestion {
  readonly from: Instant
  readonly to: Instant
  /** Lines that this person did or was the subject of; null for everybody's. */
  readonly person: number | null
  readonly before: number | null
}

/** Who did what, when: appended, never changed, and gone after 13 months. */
export interface Audit {
  /**
   * Keeps that `actor` (`staff:3`, `token:2`, `nobody`) did `deed` (`roles-changed`) to `subject` (`person:4`, or
   * nothing). Throws where either could hold personal data: an id is all that may stand there.
   */
  note(actor: string, deed: string, subject?: string, origin?: Origin | null): void
  /** The newest lines first. */
  read(question: AuditQuestion): readonly AuditRow[]
  /** Deletes what is older than 13 months. */
  forget(now: Instant): void
}

/** As many lines as one page shows. */
export const auditPage = 200
const keptMs = 396 * 86_400_000

export function openAudit(db: Db, now: () => Instant = Date.now): Audit {
  const insert = db.prepare('INSERT INTO audit (at, actor, deed, subject, origin) VALUES (?, ?, ?, ?, ?)')
  const read = db.prepare<[number, number, number, number, string, string, string], AuditRow>(
    `SELECT seq, at, actor, deed, subject, origin FROM audit
     WHERE at >= ? AND at < ? AND seq < ? AND (? = 0 OR actor = ? OR subject IN (?, ?))
     ORDER BY seq DESC LIMIT ${auditPage}`,
  )
  const remove = db.prepare('DELETE FROM audit WHERE at < ?')
  return {
    note(actor, deed, subject = '', origin = null) {
      const wrong = [actor, deed, subject].find((name) => !isName(name))
      if (wrong !== undefined) throw new Error('The audit takes names as person:3, and nothing else.')
      insert.run(now(), actor, deed, subject, origin)
    },
    read: ({ from, to, person, before }) => {
      const staff = `staff:${person}`
      const anybody = person === null ? 0 : 1
      return read.all(from, to, before ?? Number.MAX_SAFE_INTEGER, anybody, staff, staff, `person:${person}`)
    },
    forget: (at) => void remove.run(at - keptMs),
  }
}

/** `person:3`, `errand:pas`, `nobody`, or nothing; never anything that looks like a CPR number. */
const isName = (text: string): boolean =>
  /^([a-z][a-z-]*(:[A-Za-z0-9._-]{1,64})?)?$/.test(text) && !/\d{6}-?\d{4}(?!\d)/.test(text)
