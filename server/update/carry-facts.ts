import type { Db } from '../store/database.ts'

interface Row {
  readonly seq: number
  readonly day: string
  readonly at: number
  readonly type: string
  readonly body: string
  readonly actor: string
}

/**
 * Carries the facts that a newer program kept over into the older program's database, from where that ends; stops at
 * the first of a kind that the older log has never seen, because its program may not know it. Gives how many were
 * carried, and how many were left. What is made of facts, the older program makes anew.
 */
export function carryFacts(newer: Db, older: Db): { readonly carried: number; readonly left: number } {
  const last = older.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM event').get()?.seq ?? 0
  const fresh = newer
    .prepare<[number], Row>('SELECT seq, day, at, type, body, actor FROM event WHERE seq > ? ORDER BY seq')
    .all(last)
  const known = older.prepare<[string], { yes: number }>('SELECT 1 AS yes FROM event WHERE type = ? LIMIT 1')
  const unknownAt = fresh.findIndex(({ type }) => !known.get(type))
  const carried = unknownAt < 0 ? fresh : fresh.slice(0, unknownAt)
  const put = older.prepare('INSERT INTO event (seq, day, at, type, body, actor) VALUES (?, ?, ?, ?, ?, ?)')
  older
    .transaction(() => {
      for (const { seq, day, at, type, body, actor } of carried) put.run(seq, day, at, type, body, actor)
    })
    .immediate()
  return { carried: carried.length, left: fresh.length - carried.length }
}
