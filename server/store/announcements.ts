import type { ErrandId, Instant, TicketId } from '../queue/words.ts'
import type { Db } from './database.ts'

/** What somebody was told of their wait with the number; nothing of who they are. */
export interface Announcement {
  readonly ticket: TicketId
  readonly at: Instant
  readonly errand: ErrandId
  /** How many stood before them in the line of their errand, how many waited in all, and at how many open counters. */
  readonly ahead: number
  readonly waiting: number
  readonly counters: number
  /** What was said. */
  readonly medianMinutes: number
  readonly upperMinutes: number
  /** The upper bound as the plays had it, before it was made to hold and rounded; null where it was only rough. */
  readonly playedUpperMs: number | null
}

/** An announcement, and what has become of it so far. */
export interface Kept extends Announcement {
  /** Until the first call; null for whoever was not called. */
  readonly waitedMs: number | null
  /** Until they left without being called; null for whoever did not. */
  readonly leftAfterMs: number | null
}

interface Piece {
  readonly at: Instant
  readonly ticket: TicketId
  readonly to: Instant
  readonly errand: ErrandId | null
}

export interface Announcements {
  keep(all: readonly Announcement[]): void
  /** From one instant until before another, and for one errand or all. */
  between(from: Instant, to: Instant, errand?: ErrandId | null): Iterable<Kept>
  /** Those of the last ones who were called, the latest first: how well the upper bound holds. */
  lastCalled(most: number): readonly { readonly waitedMs: number; readonly playedUpperMs: number }[]
  find(ticket: TicketId): { readonly at: Instant; readonly playedUpperMs: number | null } | null
}

/** Years of them are read in pieces. */
const readAtOnce = 5000

/** Whoever left with a slip was away for most of what they were told, so nothing came of it that could be judged. */
const kept = `SELECT a.ticket, a.at, a.errand, a.ahead, a.waiting, a.counters, a.median_minutes AS medianMinutes,
    a.upper_minutes AS upperMinutes, a.played_upper_ms AS playedUpperMs,
    max(0, v.first_called - max(a.at, coalesce(v.booked, 0))) AS waitedMs,
    CASE WHEN v.first_called IS NULL THEN v.ended - a.at END AS leftAfterMs
  FROM announcement a JOIN visit v ON v.ticket = a.ticket AND v.step = 1 AND v.queued = v.arrival AND v.doubted = 0
  WHERE (a.at > $at OR (a.at = $at AND a.ticket > $ticket)) AND a.at < $to
    AND ($errand IS NULL OR a.errand = $errand)
  ORDER BY a.at, a.ticket LIMIT ${readAtOnce}`

export function openAnnouncements(db: Db): Announcements {
  const put = db.prepare(
    `INSERT OR IGNORE INTO announcement (ticket, at, errand, ahead, waiting, counters, median_minutes, upper_minutes,
       played_upper_ms)
     VALUES ($ticket, $at, $errand, $ahead, $waiting, $counters, $medianMinutes, $upperMinutes, $playedUpperMs)`,
  )
  const next = db.prepare<[Piece], Kept>(kept)
  function* between(from: Instant, to: Instant, errand: ErrandId | null = null): Iterable<Kept> {
    let last: Pick<Kept, 'at' | 'ticket'> = { at: from - 1, ticket: '\u{10ffff}' }
    for (;;) {
      const piece = next.all({ at: last.at, ticket: last.ticket, to, errand })
      yield* piece
      const end = piece.at(-1)
      if (!end || piece.length < readAtOnce) return
      last = end
    }
  }
  const lastCalled = db.prepare<[number], { waitedMs: number; playedUpperMs: number }>(
    `SELECT max(0, v.first_called - max(a.at, coalesce(v.booked, 0))) AS waitedMs, a.played_upper_ms AS playedUpperMs
     FROM (SELECT * FROM announcement WHERE played_upper_ms IS NOT NULL ORDER BY at DESC LIMIT ?) a
       JOIN visit v ON v.ticket = a.ticket AND v.step = 1 AND v.queued = v.arrival
     WHERE v.first_called IS NOT NULL ORDER BY a.at DESC`,
  )
  const find = db.prepare<[TicketId], { at: Instant; playedUpperMs: number | null }>(
    'SELECT at, played_upper_ms AS playedUpperMs FROM announcement WHERE ticket = ?',
  )
  return {
    keep: db.transaction((all: readonly Announcement[]) => {
      for (const one of all) put.run(one)
    }),
    between,
    lastCalled: (most) => lastCalled.all(most),
    find: (ticket) => find.get(ticket) ?? null,
  }
}
