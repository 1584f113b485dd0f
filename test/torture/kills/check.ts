import { join } from 'node:path'
import type { Db } from '../../../server/store/database.ts'
import { rebuildVisits } from '../../../server/store/rebuild.ts'
import { readBeside } from './beside.ts'
import { type ClerkKind, clerkKinds, type Deed, type Reply } from './deed.ts'

type Kept = { readonly deed: Deed; readonly reply: Reply }

/** What a look at the disk after a kill has found. */
export interface Found {
  /** Answered and not there. */
  readonly lost: readonly string[]
  /** There twice, or a number given twice. */
  readonly doubled: readonly string[]
  /** Log and projection differ, or the file is damaged. */
  readonly unequal: readonly string[]
  readonly facts: number
}

/** What each press makes happen. */
const factOf: Readonly<Record<ClerkKind, string>> = {
  open: 'CounterOpened',
  next: 'TicketCalled',
  arrive: 'TicketArrived',
  finish: 'TicketFinished',
  park: 'TicketParked',
  transfer: 'TicketTransferred',
  undo: 'StepUndone',
}

/** Looks at what a kill has left. */
export const lookAt = (dataDir: string, kept: readonly Kept[]): Found =>
  readBeside(dataDir, join(dataDir, 'looked-at'), (db) => ({
    facts: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM event').get()?.n ?? 0,
    lost: lostFrom(db, kept),
    doubled: doubledIn(db),
    unequal: unequalIn(db),
  }))

function lostFrom(db: Db, kept: readonly Kept[]): string[] {
  const all = (text: string) =>
    new Set(
      db
        .prepare<[], { id: string }>(text)
        .all()
        .map(({ id }) => id),
    )
  const tickets = all(
    "SELECT body ->> 'ticket' || ' ' || (body ->> 'number') AS id FROM event WHERE type = 'TicketIssued'",
  )
  const presses = all("SELECT substr(id, instr(id, ' ') + 1) AS id FROM press")
  const contacts = all('SELECT CAST(id AS TEXT) AS id FROM contact')
  const bookings = all('SELECT code AS id FROM booking')
  const versions = all('SELECT reason AS id FROM catalogue')
  const notes = all('SELECT ticket AS id FROM ticket_note')
  const isThere = ({ deed, reply: { body } }: Kept): boolean => {
    if (deed.kind === 'ticket' || deed.kind === 'check-in')
      return tickets.has(`${body.id} ${body.number}`) && (!toldSomething(deed) || notes.has(String(body.id)))
    if (deed.kind === 'contact') return contacts.has(String(body.id))
    if (deed.kind === 'booking') return (body.codes as string[]).every((code) => bookings.has(code))
    if (deed.kind === 'publish') return versions.has(deed.key)
    return presses.has(deed.key)
  }
  return kept.filter((one) => !isThere(one)).map(({ deed }) => `${deed.kind} ${deed.key}`)
}

const toldSomething = ({ input }: Deed): boolean => ((input as { needs?: unknown[] }).needs ?? []).length > 0

function doubledIn(db: Db): string[] {
  const twice = (what: string, text: string) =>
    db
      .prepare<[], { id: string }>(text)
      .all()
      .map(({ id }) => `${what} ${id}`)
  return [
    ...twice(
      'number',
      "SELECT day || ' ' || (body ->> 'number') AS id FROM event WHERE type = 'TicketIssued' GROUP BY id HAVING count(*) > 1",
    ),
    ...twice(
      'ticket for the key',
      "SELECT body ->> 'idempotencyKey' AS id FROM event WHERE type = 'TicketIssued' GROUP BY id HAVING count(*) > 1",
    ),
    ...twice('contact', 'SELECT key AS id FROM contact GROUP BY key HAVING count(*) > 1'),
    ...twice('version', 'SELECT reason AS id FROM catalogue GROUP BY reason HAVING count(*) > 1'),
    ...pressesDoneTwice(db),
  ]
}

/** Each press of a clerk had a key, so there are as many facts of a kind as presses of it. */
function pressesDoneTwice(db: Db): string[] {
  const count = (text: string, what: string) => db.prepare<[string], { n: number }>(text).get(what)?.n ?? 0
  return [...new Set(Object.values(factOf))].flatMap((type) => {
    const presses = clerkKinds
      .filter((kind) => factOf[kind] === type)
      .reduce((sum, kind) => sum + count('SELECT count(*) AS n FROM press WHERE what LIKE ?', `%/${kind}`), 0)
    const facts = count('SELECT count(*) AS n FROM event WHERE type = ?', type)
    return facts === presses ? [] : [`${facts} of ${type} after ${presses} presses`]
  })
}

function unequalIn(db: Db): string[] {
  const rows = () => db.prepare('SELECT * FROM visit ORDER BY ticket, step').all()
  const sound = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all()
  const damage = sound.map((row) => row.integrity_check).filter((word) => word !== 'ok')
  const told = db
    .prepare<[], { ticket: string }>(
      "SELECT ticket FROM ticket_note WHERE ticket NOT IN (SELECT body ->> 'ticket' FROM event WHERE type = 'TicketIssued')",
    )
    .all()
    .map(({ ticket }) => `something is told of ${ticket}, who has no number`)
  const alongTheWay = JSON.stringify(rows())
  rebuildVisits(db)
  return [
    ...damage,
    ...told,
    ...(JSON.stringify(rows()) === alongTheWay ? [] : ['visits differ from the log']),
  ]
}
