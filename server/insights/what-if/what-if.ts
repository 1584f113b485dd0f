import type { Table } from '../../contract/insights.ts'
import { type Change, changed } from '../../twin/whatif/change.ts'
import { shownBy } from '../../twin/whatif/deal.ts'
import {
  countCalled,
  countLeft,
  emptyCounting,
  type Figures,
  figuresOf,
  type Targets,
} from '../../twin/whatif/figures.ts'
import type { Lobby, PastStay } from '../../twin/whatif/past.ts'
import { replayOf } from '../../twin/whatif/replay.ts'
import { tunedGaps } from '../../twin/whatif/tuned.ts'
import type { Asked } from '../asked.ts'
import type { Material } from '../material.ts'
import { pastDays } from './past-days.ts'
import { type Groups, groupedBy, overall, type Results } from './tables.ts'

/** So often a period is played, each time with other luck. */
export const usualPlays = 20

/** The period as it was, as the twin plays it with nothing changed, and as it would have been. */
export function whatIf(
  material: Material,
  asked: Asked,
  changes: readonly Change[],
  plays = usualPlays,
): readonly Table[] {
  const { days, gaps } = pastDays(material, asked)
  const lobby: Lobby = { days, rule: { headStarts: material.house.headStarts, gains: null } }
  const shown = shownBy(days, gaps)
  const targets = targetsOf(material)
  const grouping = byErrandAndWeekday(material)
  const was = realFigures(lobby, targets, grouping, gaps)
  const real = was[0]
  if (!real || real.visits === 0) return []
  const twin = replayOf(lobby, shown, targets, grouping)
  const gapFactor = tunedGaps(twin, real)
  const other =
    changes.length === 0 ? null : replayOf(changes.reduce(changed, lobby), shown, targets, grouping)
  const results: Results = {
    was,
    played: twin.play(plays, gapFactor),
    changed: other?.play(plays, gapFactor) ?? null,
  }
  return [...overall(results), ...groupedBy(results, grouping)]
}

function targetsOf({ house }: Material): Targets {
  const within = new Map(house.errands.map(({ id, target }) => [id, target.minutes * 60]))
  const usual = [...within.values()].sort((a, b) => a - b)[within.size >> 1] ?? 600
  return { withinSeconds: (errand) => within.get(errand) ?? usual }
}

/** Groups of their own for each errand, and then for each weekday; the first is all. */
function byErrandAndWeekday({ steps }: Material): Groups {
  const places = new Map(steps.errands.map((errand, at) => [errand, at + 1]))
  const weekdays = steps.errands.length + 1
  return {
    errands: steps.errands,
    groups: weekdays + 8,
    of: ({ weekday }, { errand }) => [places.get(errand) ?? -1, weekdays + weekday],
  }
}

/** What happened, by the same measures. */
function realFigures(
  { days }: Lobby,
  targets: Targets,
  grouping: Groups,
  gaps: readonly number[],
): readonly Figures[] {
  const all = Array.from({ length: grouping.groups }, emptyCounting)
  const [whole] = all
  if (!whole) return []
  for (const day of days) {
    for (const stay of day.stays) {
      whole.busy += stay.help ?? 0
      if (!stay.onward) for (const group of [0, ...grouping.of(day, stay)]) count(all[group], stay, targets)
    }
    for (const { span } of day.presences) whole.staffed += span[1] - span[0]
  }
  whole.busy += gaps.reduce((sum, gap) => sum + gap, 0)
  return all.map(figuresOf)
}

function count(
  counting: ReturnType<typeof emptyCounting> | undefined,
  stay: PastStay,
  targets: Targets,
): void {
  if (!counting) return
  const within = targets.withinSeconds(stay.errand)
  if (stay.wait !== null) countCalled(counting, stay.wait, within, stay.lost)
  else countLeft(counting, stay.left ?? 0, within)
}
