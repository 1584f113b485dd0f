import type { AlertProblem, AlertWay, ToldCause } from '../contract/alerts.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One alert on one way. */
export interface KeptAlert {
  readonly id: number
  readonly at: Instant
  readonly way: AlertWay
  /** A name that is the same at each try. */
  readonly message: string
  readonly subject: string
  /** The text of a mail, or the body of a webhook. */
  readonly body: string
  readonly tries: number
  /** When it is tried next; null once it has arrived, or is given up. */
  readonly next: Instant | null
  readonly sent: Instant | null
  readonly problem: AlertProblem | null
}

/** What was told of what goes wrong, and what became of each message. */
export interface Alerts {
  told(): readonly ToldCause[]
  /** Keeps what is remembered together with the messages that tell it: both or neither. */
  tell(
    told: readonly ToldCause[],
    messages: readonly Pick<KeptAlert, 'way' | 'message' | 'subject' | 'body'>[],
    at: Instant,
  ): void
  /** Those that are to be tried now. */
  due(now: Instant): readonly KeptAlert[]
  wasSent(id: number, at: Instant): void
  /** `next` null gives it up. */
  hasFailed(id: number, problem: AlertProblem, next: Instant | null): void
  /** How many did not arrive since an instant. */
  notSent(since: Instant): number
  newest(most: number): readonly KeptAlert[]
  dropBefore(at: Instant): void
}

export function openAlerts(db: Db): Alerts {
  const columns = 'id, at, way, message, subject, body, tries, next, sent, problem'
  const told = db.prepare<[], ToldCause>(
    `SELECT kind, nullif(about, '') AS about, since, told_at AS toldAt, well_since AS wellSince FROM alert_told`,
  )
  const forget = db.prepare('DELETE FROM alert_told')
  const remember = db.prepare('INSERT INTO alert_told VALUES (?, ?, ?, ?, ?)')
  const put = db.prepare(
    'INSERT INTO alert_message (at, way, message, subject, body, tries, next) VALUES (?, ?, ?, ?, ?, 0, ?)',
  )
  const due = db.prepare<[number], KeptAlert>(
    `SELECT ${columns} FROM alert_message WHERE next <= ? ORDER BY id LIMIT 20`,
  )
  const sent = db.prepare('UPDATE alert_message SET sent = ?, next = NULL, problem = NULL WHERE id = ?')
  const failed = db.prepare('UPDATE alert_message SET problem = ?, tries = tries + 1, next = ? WHERE id = ?')
  const notSent = db.prepare<[number], { count: number }>(
    'SELECT count(*) AS count FROM alert_message WHERE sent IS NULL AND problem IS NOT NULL AND at >= ?',
  )
  const newest = db.prepare<[number], KeptAlert>(
    `SELECT ${columns} FROM alert_message ORDER BY id DESC LIMIT ?`,
  )
  const drop = db.prepare('DELETE FROM alert_message WHERE at < ?')
  const tell = db.transaction((causes: readonly ToldCause[], messages, at: Instant) => {
    forget.run()
    for (const one of causes) remember.run(one.kind, one.about ?? '', one.since, one.toldAt, one.wellSince)
    for (const { way, message, subject, body } of messages) put.run(at, way, message, subject, body, at)
  })
  return {
    told: () => told.all(),
    tell: (causes, messages, at) => tell.immediate(causes, messages, at),
    due: (now) => due.all(now),
    wasSent: (id, at) => void sent.run(at, id),
    hasFailed: (id, problem, next) => void failed.run(problem, next, id),
    notSent: (since) => notSent.get(since)?.count ?? 0,
    newest: (most) => newest.all(most),
    dropBefore: (at) => void drop.run(at),
  }
}
