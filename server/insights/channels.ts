import type { Cell, Table } from '../contract/insights.ts'
import { outsideChannels } from '../contract/outside.ts'
import type { Asked } from './asked.ts'
import { beyond, type Counted, countedEnquiries, sumBy } from './counted.ts'
import { digitalShares } from './digital.ts'
import type { House, Material } from './material.ts'

/** The ways in which somebody reaches the house, side by side. */
export const sideBySide = ['lobby', 'booking', 'on-the-spot', 'phone', 'mail', 'case-system'] as const
export type SideChannel = (typeof sideBySide)[number]

/** Enquiries that are alike in channel and subject. */
export interface Contacts {
  readonly channel: SideChannel
  /** Null for what another system knows no number of. */
  readonly kle: string | null
  /** Null for what only another system counted. */
  readonly errand: string | null
  readonly count: number
}

/** Which way enquiries come in, by errand, by KLE number and by its main group; and how much of it is digital. */
export function channels(material: Material, asked: Asked): readonly Table[] {
  const counted = countedEnquiries(material, asked)
  const contacts: readonly Contacts[] = [...counted, ...outsideContacts(material, asked, counted)]
  const own = contacts.filter(({ errand }) => errand !== null)
  return [
    totals(contacts),
    digitalShares(material, asked, counted, contacts),
    table('channels-errands', 'errand', own, ({ errand }) => errand),
    withSubjects(
      table('channels-kle', 'kle', contacts, ({ kle }) => kle),
      material.house,
    ),
    table('channels-groups', 'kle-group', contacts, ({ kle }) => kle && `kle-${kle.slice(0, 2)}`),
  ]
}

/** What other systems counted beyond what staff registered. */
export const outsideContacts = (
  material: Material,
  asked: Asked,
  counted: readonly Counted[],
): readonly Contacts[] =>
  outsideChannels.flatMap((channel) =>
    [...beyond(material, asked, channel, counted)].map(([kle, count]) => ({
      channel,
      kle,
      errand: null,
      count,
    })),
  )

function totals(contacts: readonly Contacts[]): Table {
  const sums = sumBy(contacts, ({ channel }) => channel)
  const all = contacts.reduce((sum, { count }) => sum + count, 0)
  const rows = sideBySide.flatMap((channel) => {
    const count = sums.get(channel) ?? 0
    return count === 0 ? [] : [[`channel-${channel}`, count, count / all]]
  })
  const columns = [
    { key: 'channel', unit: 'word' },
    { key: 'enquiries', unit: 'count' },
    { key: 'share', unit: 'share' },
  ] as const
  return { name: 'channels', columns: [...columns], rows }
}

/** One row a subject, with a column for each channel; the most asked for first. */
function table(
  name: string,
  key: string,
  contacts: readonly Contacts[],
  subjectOf: (contact: Contacts) => string | null,
): Table {
  const subjects = new Map<string | null, Map<SideChannel, number>>()
  for (const contact of contacts) {
    const subject = subjectOf(contact)
    const sums = subjects.get(subject) ?? new Map<SideChannel, number>()
    subjects.set(subject, sums.set(contact.channel, (sums.get(contact.channel) ?? 0) + contact.count))
  }
  const rows = [...subjects].map(([subject, sums]): Cell[] => {
    const counts = sideBySide.map((channel) => sums.get(channel) ?? 0)
    return [subject, ...counts, counts.reduce((sum, count) => sum + count, 0)]
  })
  rows.sort(
    (one, other) =>
      Number(other.at(-1)) - Number(one.at(-1)) || `${one[0]}`.localeCompare(`${other[0]}`, 'en'),
  )
  const columns = [
    { key, unit: 'word' as const },
    ...sideBySide.map((channel) => ({ key: `channel-${channel}`, unit: 'count' as const })),
    { key: 'all-channels', unit: 'count' as const },
  ]
  return { name, columns, rows }
}

/** Says what a number means where one errand alone has it; else what its main group is. */
function withSubjects({ name, columns, rows }: Table, { errands }: House): Table {
  const [first = { key: 'kle', unit: 'word' }, ...rest] = columns
  return {
    name,
    columns: [first, { key: 'kle-subject', unit: 'word' }, ...rest],
    rows: rows.map(([kle = null, ...counts]) => [kle, subjectOf(kle, errands), ...counts]),
  }
}

/** The one errand of a KLE number, or the number's main group. */
export function subjectOf(kle: Cell, errands: House['errands']): string | null {
  if (typeof kle !== 'string') return null
  const own = errands.filter((errand) => errand.kle === kle)
  return own.length === 1 ? (own[0]?.id ?? null) : `kle-${kle.slice(0, 2)}`
}
