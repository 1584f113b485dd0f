import type { Memory } from '../archive/memory.ts'
import { daysAfter } from '../catalogue/zone.ts'
import type { Question, Table } from '../contract/insights.ts'
import type { KeptName } from '../contract/kept.ts'
import type { WhatIfInput } from '../contract/what-if.ts'
import { insights } from '../insights/insights.ts'
import { openData } from '../insights/open-data/open-data.ts'
import { openDataOf, yearsUntil } from '../insights/open-data/years.ts'
import { changeOf } from '../insights/what-if/asked.ts'
import { whatIf } from '../insights/what-if/what-if.ts'
import { clockSeconds, type Materials } from '../materials.ts'
import type { DayDate, ErrandId } from '../queue/words.ts'
import type { DaySheet } from '../store/day-sheets.ts'
import type { KeptCount, openKeptCounts } from '../store/kept-counts.ts'

/** What a thread of its own has at hand while it answers. */
export interface Desk {
  readonly materials: Materials
  readonly memory: Memory
  readonly keptCounts: ReturnType<typeof openKeptCounts>
  /** The date in the lobby, and its time zone. */
  readonly today: DayDate
  readonly zone: string
}

/** Which question about which days; all errands when null. */
export interface InsightInput {
  readonly question: Question
  readonly from: DayDate
  readonly to: DayDate
  readonly errands: readonly ErrandId[] | null
}

/** Sheets, and the date before which all days have theirs once these are kept. */
export interface MadeSheets {
  readonly sheets: readonly DaySheet[]
  readonly allBefore: DayDate
}

/** Everything that is worked out beside the lobby: from an input to an answer, both plain enough to be sent. */
export const works = {
  insight: ({ materials }: Desk, { question, from, to, errands }: InsightInput): readonly Table[] =>
    insights[question](materials({ from, to }), { from, to, errands: errands && new Set(errands) }),

  /** What happened on some days, what the twin makes of them, and what it makes of the changes. */
  whatIf: ({ materials }: Desk, { from, to, changes }: WhatIfInput): readonly Table[] =>
    whatIf(materials({ from, to }), { from, to, errands: null }, changes.map(changeOf)),

  /** What anybody may know of all whole months until a date. */
  openData: ({ materials }: Desk, { until }: { until: DayDate }): readonly Table[] =>
    openDataOf(yearsUntil(until).map((asked) => openData(materials(asked), { ...asked, errands: null }))),

  /** Sheets of days that are over and have none, the oldest first, and before which date those are all. */
  sheets: ({ memory: { archive }, today, zone }: Desk, { most }: { most: number }): MadeSheets => {
    const clock = clockSeconds(zone)
    const open = archive.openFrom(today)
    const missing = archive.sheets.missing('', daysAfter(open, -1), most)
    const last = missing.length < most ? undefined : missing.at(-1)
    return {
      sheets: missing.map((day) => archive.make(day, clock)),
      allBefore: last === undefined ? open : daysAfter(last, 1),
    }
  },

  /** How much is kept of everything, and since when. */
  kept: ({ keptCounts }: Desk, _nothing: null): Readonly<Record<KeptName, KeptCount>> => keptCounts(),
} satisfies Record<string, (desk: Desk, input: never) => unknown>

export type Works = typeof works
export type WorkInput<Kind extends keyof Works> = Parameters<Works[Kind]>[1]
export type WorkAnswer<Kind extends keyof Works> = ReturnType<Works[Kind]>
