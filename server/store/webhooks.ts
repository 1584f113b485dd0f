import type { HookEvent, HookProblem } from '../contract/hook-events.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** Another program that is told what happens. */
export interface Hook {
  readonly id: number
  readonly name: string
  readonly address: string
  readonly events: readonly HookEvent[]
  readonly secret: string
  readonly state: 'active' | 'resting' | 'stopped'
  /** The last fact of the log that has been gathered for it. */
  readonly position: number
  readonly delivered: Instant | null
  readonly problem: {
    readonly at: Instant
    readonly name: HookProblem
    readonly status: number | null
  } | null
}

/** One message on its way. */
export interface Delivery {
  readonly id: number
  readonly message: string
  readonly body: string
  /** How often it has failed. */
  readonly tries: number
  readonly next: Instant
}

export interface Webhooks {
  all(): readonly Hook[]
  find(id: number): Hook | null
  add(hook: Pick<Hook, 'name' | 'address' | 'events' | 'secret' | 'position'>, at: Instant): number
  remove(id: number): boolean
  setState(id: number, state: Hook['state']): void
  /** Lets all that waits be tried at once, as for the first time. */
  startAgain(id: number, at: Instant): void
  /** Keeps messages together with the place up to which the log was gathered: both or neither. */
  gather(
    id: number,
    position: number,
    messages: readonly Pick<Delivery, 'message' | 'body'>[],
    at: Instant,
  ): void
  oldest(id: number): Delivery | null
  waiting(id: number): number
  wasDelivered(id: number, delivery: number, at: Instant): void
  /** `next` null lets the webhook rest. */
  hasFailed(id: number, delivery: number, why: NonNullable<Hook['problem']>, next: Instant | null): void
  /** Drops what has waited since before an instant: nobody wants to hear last month's calls. */
  dropBefore(at: Instant): void
  /** A ticket's number and errand as they were at an instant. */
  told(ticket: string, at: Instant): { readonly number: string; readonly errand: string } | null
}

type Row = Omit<Hook, 'events' | 'problem'> & {
  readonly events: string
  readonly failed: Instant | null
  readonly problem: string | null
}

export function openWebhooks(db: Db): Webhooks {
  const columns = 'id, name, address, events, secret, state, position, delivered, failed, problem'
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM webhook ORDER BY id`)
  const find = db.prepare<[number], Row>(`SELECT ${columns} FROM webhook WHERE id = ?`)
  const insert = db.prepare(
    `INSERT INTO webhook (name, address, events, secret, state, position, created)
     VALUES (?, ?, ?, ?, 'active', ?, ?)`,
  )
  const remove = db.prepare('DELETE FROM webhook WHERE id = ?')
  const setState = db.prepare('UPDATE webhook SET state = ? WHERE id = ?')
  const again = db.prepare('UPDATE webhook_delivery SET tries = 0, next = ? WHERE webhook = ?')
  const setPosition = db.prepare('UPDATE webhook SET position = ? WHERE id = ?')
  const put = db.prepare(
    'INSERT INTO webhook_delivery (webhook, message, body, created, next) VALUES (?, ?, ?, ?, ?)',
  )
  const oldest = db.prepare<[number], Delivery>(
    'SELECT id, message, body, tries, next FROM webhook_delivery WHERE webhook = ? ORDER BY id LIMIT 1',
  )
  const waiting = db.prepare<[number], { n: number }>(
    'SELECT count(*) AS n FROM webhook_delivery WHERE webhook = ?',
  )
  const takeOut = db.prepare('DELETE FROM webhook_delivery WHERE id = ?')
  const succeeded = db.prepare('UPDATE webhook SET delivered = ?, failed = NULL, problem = NULL WHERE id = ?')
  const failed = db.prepare('UPDATE webhook SET failed = ?, problem = ? WHERE id = ?')
  const later = db.prepare('UPDATE webhook_delivery SET tries = tries + 1, next = ? WHERE id = ?')
  const drop = db.prepare('DELETE FROM webhook_delivery WHERE created < ?')
  const told = db.prepare<{ ticket: string; at: Instant }, { number: string; errand: string }>(
    `SELECT number, errand FROM visit WHERE ticket = $ticket AND queued <= $at
     ORDER BY ended IS $at DESC, step DESC LIMIT 1`,
  )
  return {
    all: () => all.all().map(hookOf),
    find: (id) => {
      const row = find.get(id)
      return row ? hookOf(row) : null
    },
    add: ({ name, address, events, secret, position }, at) =>
      Number(insert.run(name, address, events.join(' '), secret, position, at).lastInsertRowid),
    remove: (id) => remove.run(id).changes > 0,
    setState: (id, state) => void setState.run(state, id),
    startAgain: db.transaction((id: number, at: Instant) => {
      again.run(at, id)
      setState.run('active', id)
    }).immediate,
    gather: db.transaction<Webhooks['gather']>((id, position, messages, at) => {
      for (const { message, body } of messages) put.run(id, message, body, at, at)
      setPosition.run(position, id)
    }).immediate,
    oldest: (id) => oldest.get(id) ?? null,
    waiting: (id) => waiting.get(id)?.n ?? 0,
    wasDelivered: db.transaction<Webhooks['wasDelivered']>((id, delivery, at) => {
      takeOut.run(delivery)
      succeeded.run(at, id)
    }).immediate,
    hasFailed: db.transaction<Webhooks['hasFailed']>((id, delivery, { at, name, status }, next) => {
      failed.run(at, `${name} ${status ?? ''}`.trim(), id)
      later.run(next ?? at, delivery)
      if (next === null) setState.run('resting', id)
    }).immediate,
    dropBefore: (at) => void drop.run(at),
    told: (ticket, at) => told.get({ ticket, at }) ?? null,
  }
}

function hookOf({ events, failed, problem, ...row }: Row): Hook {
  const [name, status] = problem?.split(' ') ?? []
  return {
    ...row,
    events: events.split(' ') as HookEvent[],
    problem:
      failed === null || !name
        ? null
        : { at: failed, name: name as HookProblem, status: status ? Number(status) : null },
  }
}
