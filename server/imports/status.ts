import { type Cell, textOf } from './grid.ts'

/** What became of a booked time. */
export type BookingStatus = 'booked' | 'kept' | 'not-kept' | 'cancelled'

/** As booking systems say it, in Danish and English; what is still to come is booked and no more. */
const words: readonly (readonly [BookingStatus, RegExp])[] = [
  [
    'not-kept',
    /^(?:udeblev(?:et|en|ne)?|udeblivelse|ikke (?:mødt|fremmødt|mødt op|kommet)|no.?show|missed|absent|dna)/,
  ],
  ['cancelled', /^(?:aflyst|afbud|annulleret|afmeldt|slettet|cancell?ed|deleted)/],
  [
    'kept',
    /^(?:fremmødt|mødt|mødt op|gennemført|afholdt|ankommet|færdig|afsluttet|ekspederet|holdt|kept|attended|arrived|completed|served|done|finished)/,
  ],
  [
    'booked',
    /^(?:booket|bestilt|aktiv|bekræftet|reserveret|planlagt|kommende|oprettet|booked|confirmed|active|planned|scheduled|pending)/,
  ],
]

export function statusOf(cell: Cell | undefined): BookingStatus | null {
  const text = textOf(cell).toLowerCase()
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
