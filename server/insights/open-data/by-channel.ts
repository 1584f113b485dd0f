import type { Table } from '../../contract/insights.ts'
import { type Asked, pickedErrands } from '../asked.ts'
import { closedWords, type EnquiryColumns } from '../enquiry-columns.ts'
import type { Material } from '../material.ts'
import { tableOf } from '../table.ts'
import { fewest } from './merge.ts'
import type { ToldMonth } from './told-visits.ts'

/**
 * Enquiries by how they came. Those without a ticket stand in no other table, and no sum of them is told: so a small
 * one is left out by itself, and one that is nothing with it.
 */
export function byMonthAndChannel(
  { enquiryColumns }: Material,
  asked: Asked,
  months: readonly Pick<ToldMonth, 'month' | 'visits'>[],
): Table {
  const { counts, channels } = countsOf(enquiryColumns, asked)
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

/** How many there were of each month and channel, and which channels there were, asked for or not. */
function countsOf({ length, days, errands, ...columns }: EnquiryColumns, asked: Asked) {
  const { channel: words } = closedWords
  const sums = new Float64Array(days.length * words.length)
  const seen = new Uint8Array(words.length)
  const picked = pickedErrands({ errands }, asked)
  for (let at = 0; at < length; at++) {
    const channel = columns.channel[at] ?? 0
    seen[channel] = 1
    const place = (columns.day[at] ?? 0) * words.length + channel
    if (picked[columns.errand[at] ?? 0] === 1) sums[place] = (sums[place] ?? 0) + (columns.count[at] ?? 0)
  }
  const counts = new Map<string, number>()
  sums.forEach((sum, place) => {
    const month = `${days[Math.floor(place / words.length)]?.slice(0, 7)}-01`
    const key = `${month} ${words[place % words.length]}`
    if (sum > 0) counts.set(key, (counts.get(key) ?? 0) + sum)
  })
  return { counts, channels: words.filter((_, at) => seen[at] === 1).sort() }
}
