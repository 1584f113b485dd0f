import type { Insight } from './asked.ts'
import { shareOf, tableOf } from './table.ts'
import { tallyOf } from './tally.ts'
import { byMost, eachVisit } from './visits.ts'

/** What helps people, counted by day and never by errand, and who came for somebody else. */
export const needs: Insight = (material, asked) => {
  const { steps } = material
  const behalf = tallyOf(steps.errands.length + 1)
  eachVisit(steps, asked, (at) => {
    const isBehalf = steps.behalf[at] === 1
    behalf.add(steps.errand[at] ?? 0, isBehalf)
    behalf.add(steps.errands.length, isBehalf)
  })
  let visits = 0
  for (let at = 0; at < steps.length; at++) if (steps.step[at] === 1) visits += 1
  const counts = new Map<string, number>()
  for (const { need, count } of material.needs) counts.set(need, (counts.get(need) ?? 0) + count)
  const columns = { visits: 'count', behalf: 'count', share: 'share' } as const
  return [
    tableOf(
      'needs',
      { need: 'word', needed: 'count', 'share-of-visits': 'share' },
      [...counts].sort((a, b) => b[1] - a[1]).map(([need, count]) => [need, count, shareOf(count, visits)]),
    ),
    tableOf(
      'behalf-in-all',
      columns,
      behalf.count(steps.errands.length) === 0 ? [] : [behalf.told(steps.errands.length)],
    ),
    tableOf(
      'behalf-by-errand',
      { errand: 'word', ...columns },
      byMost(steps.errands, behalf.count).map((place) => [steps.errands[place] ?? '', ...behalf.told(place)]),
    ),
  ]
}
