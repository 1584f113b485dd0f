import type { Table } from '../contract/insights.ts'
import { type Asked, isAskedFor } from './asked.ts'
import type { Contacts } from './channels.ts'
import type { Counted } from './counted.ts'
import type { Material } from './material.ts'

/**
 * How much is digital: enquiries in writing and whom the kiosk led to self-service, of all; help to do it online, at
 * the counter, the reception or the digital desk, of all; and visits whose errand can be done online.
 */
export function digitalShares(
  { helps, toSelfService, house }: Material,
  asked: Asked,
  counted: readonly Counted[],
  contacts: readonly Contacts[],
): Table {
  const help = asked.errands === null ? sum(helps) : 0
  const led = sum(toSelfService.filter(({ errand }) => isAskedFor(asked, errand)))
  const all = sum(contacts) + help + led
  const digital = led + sum(contacts.filter(({ channel }) => channel === 'mail'))
  const assisted = help + sum(counted.filter((one) => isHelpOnline(one)))
  const online = new Set(house.errands.filter((errand) => errand.online).map(({ id }) => id))
  const visits = counted.filter(({ channel }) => channel === 'lobby' || channel === 'booking')
  const rows = [
    ['digital-share', digital, all, over(digital, all)],
    ['assisted-digital', assisted, all, over(assisted, all)],
    ['digital-potential', ...shareOf(sum(visits.filter(({ errand }) => online.has(errand))), sum(visits))],
  ]
  const columns = [
    { key: 'digital', unit: 'word' },
    { key: 'enquiries', unit: 'count' },
    { key: 'of-all', unit: 'count' },
    { key: 'share', unit: 'share' },
  ] as const
  return { name: 'digital', columns: [...columns], rows: all === 0 ? [] : rows }
}

const isHelpOnline = ({ outcome, kind }: Counted): boolean =>
  outcome === 'self-service' || kind === 'self-service'

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((all, { count }) => all + count, 0)
const over = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
const shareOf = (part: number, whole: number) => [part, whole, over(part, whole)]
