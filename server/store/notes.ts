import type { Need } from '../catalogue/needs.ts'
import type { DayDate, TicketId } from '../queue/words.ts'
import type { Db } from './database.ts'

/** What somebody told before the counter. It is nobody else's business, so no fact holds it, and it goes with the day. */
export interface Note {
  readonly needs: readonly Need[]
  /** By their ids in the catalogue. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  /** What one clerk passes on to the next; empty where nobody did. */
  readonly remark: string
}

/** What is told anew; the rest of the note stays as it was. */
export type Telling = Partial<Note>

export interface Notes {
  of(ticket: TicketId): Note | null
  /** Writes it; within the transaction of a fact about the ticket, so that both are kept or none. */
  write(ticket: TicketId, day: DayDate, telling: Telling): void
  /** Shows from now on what was written. */
  remember(ticket: TicketId, telling: Telling): void
  /** Deletes the notes of days before this date but for those who are still here, and keeps how many had each need. */
  forget(today: DayDate, isHere: (ticket: TicketId) => boolean): void
}

interface Row {
  readonly ticket: TicketId
  readonly day: DayDate
  readonly needs: string
  readonly answers: string
  readonly remark: string | null
}

const nothingTold: Note = { needs: [], answers: [], remark: '' }

export function openNotes(db: Db): Notes {
  const put = db.prepare(
    `INSERT INTO ticket_note (ticket, day, needs, answers, remark)
     VALUES ($ticket, $day, coalesce($needs, '[]'), coalesce($answers, '[]'), $remark)
     ON CONFLICT (ticket) DO UPDATE SET needs = coalesce($needs, needs), answers = coalesce($answers, answers),
       remark = coalesce($remark, remark)`,
  )
  const before = db.prepare<[string], Row>('SELECT * FROM ticket_note WHERE day < ?')
  const remove = db.prepare('DELETE FROM ticket_note WHERE ticket = ?')
  const count = db.prepare(
    'INSERT INTO need_count VALUES (?, ?, 1) ON CONFLICT (day, need) DO UPDATE SET count = count + 1',
  )
  const known = new Map(
    db
      .prepare<[], Row>('SELECT * FROM ticket_note')
      .all()
      .map((row) => [row.ticket, noteOf(row)]),
  )
  const countAndRemove = db.transaction((rows: readonly Row[]) => {
    for (const row of rows) {
      for (const need of noteOf(row).needs) count.run(row.day, need)
      remove.run(row.ticket)
    }
  })
  return {
    of: (ticket) => known.get(ticket) ?? null,
    write: (ticket, day, { needs, answers, remark }) =>
      void put.run({
        ticket,
        day,
        needs: needs ? JSON.stringify(needs) : null,
        answers: answers ? JSON.stringify(answers) : null,
        remark: remark ?? null,
      }),
    remember: (ticket, telling) =>
      void known.set(ticket, { ...nothingTold, ...known.get(ticket), ...telling }),
    forget: (today, isHere) => {
      const over = before.all(today).filter(({ ticket }) => !isHere(ticket))
      if (over.length > 0) countAndRemove.immediate(over)
      for (const { ticket } of over) known.delete(ticket)
    },
  }
}

const noteOf = ({ needs, answers, remark }: Row): Note => ({
  needs: JSON.parse(needs),
  answers: JSON.parse(answers),
  remark: remark ?? '',
})
