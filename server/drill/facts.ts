import { join } from 'node:path'
import { openFile } from '../store/database.ts'

/** What the log of a lobby holds of one kind of fact: each one's ticket and number, in its order. */
export function factsIn(
  dataDir: string,
  type: 'TicketIssued' | 'TicketCalled',
): readonly { readonly ticket: string; readonly number: string }[] {
  const db = openFile(join(dataDir, 'naeste.db'), { readonly: true })
  const rows = db
    .prepare<[string], { ticket: string; number: string }>(
      "SELECT body ->> 'ticket' AS ticket, body ->> 'number' AS number FROM event WHERE type = ? ORDER BY seq",
    )
    .all(type)
  db.close()
  return rows
}
