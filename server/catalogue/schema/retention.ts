import { z } from 'zod'

/** Ten years. */
export const longestDays = 3660
/** Days of a calendar; at least so many, because the house needs them. */
const days = (least: number, usual: number) => z.number().int().min(least).max(longestDays).default(usual)

/**
 * How many days is kept what could tell of somebody, clerk or citizen. The figures of each day stay: nobody is in
 * them. The least is what the house needs to work: a month of visits teaches it how long each errand takes.
 */
export const Retention = z
  .object({
    /** The log: each press, when, and by whom. A year and a month, so that a month can be held against the last. */
    facts: days(35, 400),
    /** Each visit with number, counter and times. */
    visits: days(35, 400),
    /** Enquiries without a ticket, and digital help, with who registered them. */
    contacts: days(35, 400),
    /** Which paper came out of which printer. */
    papers: days(2, 30),
    /** Seats on courses that are over, with their codes. */
    seats: days(30, 400),
    /** What people were told of their wait, to be held against what came. */
    announcements: days(35, 400),
  })
  .strict()
export type Retention = z.infer<typeof Retention>
