import type { Logger } from 'pino'
import type { Catalogue } from './catalogue/schema.ts'
import { dateIn, daysAfter, zonedInstant } from './catalogue/zone.ts'
import { type Leaving, leaving } from './contract/kept.ts'
import type { DayDate, Instant } from './queue/words.ts'
import type { DaySheets } from './store/day-sheets.ts'
import type { Retention } from './store/retention.ts'
import type { Thinker } from './thinker/thinker.ts'

export interface NightlyParts {
  readonly thinker: Pick<Thinker, 'ask'>
  readonly daySheets: Pick<DaySheets, 'keep'>
  readonly retention: Retention
  readonly catalogue: { document(): Catalogue }
  readonly now: () => Instant
  /** Whether the date can be believed; nothing is deleted meanwhile. */
  readonly isCertain?: () => boolean
  readonly logger: Logger
  /** From one slice to the next. */
  readonly pauseMs?: number
  /** From the start to the first look. */
  readonly afterMs?: number
}

const sheetsAtOnce = 4
const lookEveryMs = 60_000

/**
 * At the start and with each new date: first every day that is over gets its sheet, then what is past its date is
 * deleted; both in slices with a pause between them, so that nobody who takes a number waits for it.
 */
export function workNightly(parts: NightlyParts): () => void {
  const { catalogue, now, isCertain = () => true, logger, afterMs = 30_000 } = parts
  let done: DayDate = ''
  let isWorking = false
  let isOver = false

  async function look(): Promise<void> {
    const today = dateIn(catalogue.document().town.timeZone, now())
    if (isWorking || isOver || today === done || !isCertain()) return
    isWorking = true
    try {
      await workOneNight(parts, today, () => isOver)
      done = today
    } catch (error) {
      // The disk may take nothing now; the next look tries again.
      if (!isOver) logger.error({ err: error }, 'what is past its date could not be deleted yet')
    }
    isWorking = false
  }

  const first = setTimeout(() => void look(), afterMs)
  const looking = setInterval(() => void look(), lookEveryMs)
  return () => {
    isOver = true
    clearTimeout(first)
    clearInterval(looking)
  }
}

/** Does one night's work; ends early when `isOver` says so. */
export async function workOneNight(
  parts: NightlyParts,
  today: DayDate,
  isOver: () => boolean = () => false,
): Promise<void> {
  const { retention, catalogue, now, pauseMs = 50 } = parts
  const at = now()
  const rest = () => new Promise((over) => setTimeout(over, pauseMs))
  const sheets = await gatherSheets(parts, rest, isOver)
  const { timeZone } = catalogue.document().town
  const removed: Record<Leaving, number> = {
    facts: 0,
    visits: 0,
    contacts: 0,
    papers: 0,
    seats: 0,
    announcements: 0,
  }
  for (const name of leaving) {
    const before = daysAfter(today, -catalogue.document().retention[name])
    const beforeAt = zonedInstant(timeZone, before, '00:00')
    for (let rows = 1; rows > 0 && !isOver(); await rest()) {
      rows = retention.slice(name, before, beforeAt)
      removed[name] += rows
    }
  }
  if (!isOver()) retention.keep({ at, ended: now(), sheets, removed })
}

/** The thread makes the sheets, and the lobby keeps them: only one of the two writes. */
async function gatherSheets(
  { thinker, daySheets }: NightlyParts,
  rest: () => Promise<unknown>,
  isOver: () => boolean,
): Promise<number> {
  let gathered = 0
  while (!isOver()) {
    const thought = await thinker.ask('sheets', { most: sheetsAtOnce })
    if (!thought.ok) throw new Error(`sheets could not be made: ${thought.fault}`)
    const { sheets, allBefore } = thought.answer
    daySheets.keep(sheets, allBefore)
    gathered += sheets.length
    if (sheets.length < sheetsAtOnce) break
    await rest()
  }
  return gathered
}
