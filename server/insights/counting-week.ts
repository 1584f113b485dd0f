import type { CountedChannel } from '../contract/contact.ts'
import type { Cell, Table } from '../contract/insights.ts'
import { type Asked, isAskedFor } from './asked.ts'
import { outsideContacts, type SideChannel, subjectOf } from './channels.ts'
import { countedEnquiries, sumBy } from './counted.ts'
import type { Material } from './material.ts'

/** Channels of KL's counting weeks; letters, e-mail and Digital Post are registered as one, in writing. */
type KlChannel = 'personal' | 'telephone' | 'writing' | 'self-service'

const klChannel: Readonly<Record<CountedChannel, KlChannel>> = {
  lobby: 'personal',
  booking: 'personal',
  'on-the-spot': 'personal',
  phone: 'telephone',
  mail: 'writing',
}

interface Enquiry {
  readonly channel: KlChannel
  readonly kle: string | null
  /** One of KL's kinds, where staff or the outcome told it. */
  readonly kind: string | null
  readonly failed: string | null
  readonly count: number
}

/**
 * Enquiries as KL's counting weeks want them (KOMHEN): channel, KLE subject, kind, and what failed demand it was. Cases of
 * the case system are left out: they are no enquiries, but what becomes of them.
 */
export function countingWeek(material: Material, asked: Asked): readonly Table[] {
  const sums = sumBy(enquiriesOf(material, asked), ({ channel, kle, kind, failed }) =>
    JSON.stringify([channel, kle, kind, failed]),
  )
  const rows = [...sums].map(([key, count]): Cell[] => {
    const [channel, kle, kind, failed] = JSON.parse(key) as (string | null)[]
    const subject = subjectOf(kle ?? null, material.house.errands)
    return [
      `kl-${channel}`,
      kle ?? null,
      subject,
      `kind-${kind ?? 'not-told'}`,
      failed ? `failed-${failed}` : null,
      count,
    ]
  })
  rows.sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'en'))
  const columns = [
    { key: 'kl-channel', unit: 'word' },
    { key: 'kle', unit: 'word' },
    { key: 'kle-subject', unit: 'word' },
    { key: 'kind', unit: 'word' },
    { key: 'failed', unit: 'word' },
    { key: 'enquiries', unit: 'count' },
  ] as const
  return [{ name: 'counting-week', columns: [...columns], rows }]
}

const sortKey = (row: readonly Cell[]): string => row.slice(0, 5).join(' ')

function enquiriesOf(material: Material, asked: Asked): readonly Enquiry[] {
  const counted = countedEnquiries(material, asked)
  const kles = new Map(material.house.errands.map(({ id, kle }) => [id, kle]))
  const led = material.toSelfService.filter(({ errand }) => isAskedFor(asked, errand))
  return [
    ...counted.map(({ channel, kle, kind, failed, count }) => ({
      channel: klChannel[channel],
      kle,
      kind: failed ? 'failed' : kind,
      failed,
      count,
    })),
    ...outsideContacts(material, asked, counted).flatMap(({ channel, kle, count }) => {
      const known = isEnquiry(channel) ? klChannel[channel] : null
      return known ? [{ channel: known, kle, kind: null, failed: null, count }] : []
    }),
    ...led.map(({ errand, count }) => ({
      channel: 'self-service' as const,
      kle: kles.get(errand) ?? null,
      kind: 'self-service',
      failed: null,
      count,
    })),
  ]
}

const isEnquiry = (channel: SideChannel): channel is CountedChannel => channel !== 'case-system'
