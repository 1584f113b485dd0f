import { type CountedChannel, failedDemands } from '../contract/contact.ts'
import type { Cell, Table } from '../contract/insights.ts'
import type { Asked } from './asked.ts'
import { type Counted, countedEnquiries } from './counted.ts'
import type { Material } from './material.ts'

const channels = ['lobby', 'booking', 'on-the-spot', 'phone', 'mail'] as const satisfies CountedChannel[]

/** Enquiries that good service would have spared, by kind and channel and by errand; and who lacked papers. */
export function failedDemand(material: Material, asked: Asked): readonly Table[] {
  const counted = countedEnquiries(material, asked)
  if (counted.length === 0) return []
  return [byChannel(counted), byErrand(counted)]
}

function byChannel(counted: readonly Counted[]): Table {
  const rows = channels.flatMap((channel) => {
    const here = counted.filter((one) => one.channel === channel)
    return here.length === 0 ? [] : [[`channel-${channel}`, ...figures(here)]]
  })
  return { name: 'failed-demand', columns: [{ key: 'channel', unit: 'word' }, ...columns], rows }
}

function byErrand(counted: readonly Counted[]): Table {
  const subjects = new Map<string, Counted[]>()
  for (const one of counted) {
    const key = `${one.errand} ${one.kle}`
    const own = subjects.get(key)
    if (own) own.push(one)
    else subjects.set(key, [one])
  }
  const rows = [...subjects]
    .map(([key, own]) => [...key.split(' '), ...figures(own)])
    .sort((one, other) => sparedOf(other) - sparedOf(one))
  const own = [
    { key: 'errand', unit: 'word' },
    { key: 'kle', unit: 'word' },
  ] as const
  return { name: 'failed-demand-errands', columns: [...own, ...columns], rows }
}

/** All that could have been spared in a row: failed demand, and visits without papers. */
const sparedOf = (row: readonly Cell[]): number =>
  row.slice(3, 7).reduce<number>((sum, cell) => sum + Number(cell), 0)

const columns = [
  { key: 'enquiries', unit: 'count' },
  ...failedDemands.map((kind) => ({ key: `failed-${kind}`, unit: 'count' as const })),
  { key: 'missing-papers', unit: 'count' },
  { key: 'failed-share', unit: 'share' },
  { key: 'papers-share', unit: 'share' },
] as const satisfies Table['columns']

/** All of them, each kind of failed demand, who lacked papers, and the shares of both. */
function figures(counted: readonly Counted[]): number[] {
  const sum = (of: (one: Counted) => boolean) =>
    counted.reduce((all, one) => (of(one) ? all + one.count : all), 0)
  const all = sum(() => true)
  const kinds = failedDemands.map((kind) => sum(({ failed }) => failed === kind))
  const papers = sum(({ why }) => why === 'papers')
  return [all, ...kinds, papers, sum(({ failed }) => failed !== null) / all, papers / all]
}
