import type { FirstWait } from '../lead/service-level.ts'
import type { DayDate } from '../queue/words.ts'
import type { Db } from './database.ts'

/** The first wait of each visit that began on a day; what somebody was away is no part of it. */
export type WaitsOn = (day: DayDate) => readonly FirstWait[]

export function openWaits(db: Db): WaitsOn {
  const on = db.prepare<[DayDate], FirstWait>(
    `SELECT errand, queued AS arrival, booked, first_called AS firstCalled, ended,
       CASE
         WHEN ending IN ('withdrawn', 'forgotten') THEN 'left'
         WHEN ending = 'absent' THEN 'absent'
         WHEN ending IS NOT NULL OR arrived IS NOT NULL OR parked > 0 THEN 'served'
         ELSE 'waiting'
       END AS became
     FROM visit WHERE day = ? AND step = 1`,
  )
  return (day) => on.all(day)
}
