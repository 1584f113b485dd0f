import type { Table } from '../../contract/insights.ts'
import { type Asked, isAskedFor } from '../asked.ts'
import type { Material } from '../material.ts'
import { tableOf } from '../table.ts'
import { fewest } from './merge.ts'
import type { ToldMonth } from './told-visits.ts'

/**
 * Enquiries by how they came. Those without a ticket stand in no other table, and no sum of them is told: so a small
 * one is left out by itself, and one that is nothing with it.
 */
export function byMonthAndChannel(
  { enquiries }: Material,
  asked: Asked,
  months: readonly Pick<ToldMonth, 'month' | 'visits'>[],
): Table {
  const counts = new Map<string, number>()
  for (const { day, channel, errand, count } of enquiries) {
    const key = `${day.slice(0, 7)}-01 ${channel}`
    if (isAskedFor(asked, errand)) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  const channels = [...new Set(enquiries.map(({ channel }) => channel))].sort()
  const rows = months.flatMap(({ month, visits }) => [
    [month, 'visit', visits.length],
    ...channels.map((channel) => {
      const count = counts.get(`${month} ${channel}`) ?? 0
      return [month, channel, count < fewest ? null : count]
    }),
  ])
  const columns = { month: 'month', channel: 'word', contacts: 'count' } as const
  return tableOf('open-contacts-by-month-and-channel', columns, rows)
}
