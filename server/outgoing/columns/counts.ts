import type { EnquiryRow, OutsideRow, PassageRow, WayRow } from '../../insights/material.ts'
import type { Column } from './column.ts'

const day: Column<{ readonly day: string }> = {
  name: 'day',
  kind: 'day',
  means: 'the date, in the lobby’s time zone',
  of: (row) => row.day,
}
const count = (means: string): Column<{ readonly count: number }> => ({
  name: 'count',
  kind: 'whole',
  means,
  of: (row) => row.count,
})
const text = <Row>(name: string, means: string, of: (row: Row) => string | null): Column<Row> => ({
  name,
  kind: 'text',
  means,
  of,
})

/** Enquiries that no ticket tells of, those that are alike in one row. */
export const contactColumns: readonly Column<EnquiryRow>[] = [
  day,
  {
    name: 'half_hour',
    kind: 'whole',
    means: 'half hours of the lobby’s clock since midnight, 0 to 47',
    of: ({ half }) => half,
  },
  text('channel', 'where it came: lobby, phone, mail ...', ({ channel }) => channel),
  text('errand', 'id of the errand', ({ errand }) => errand),
  text('kle', 'its KLE number on that day', ({ kle }) => kle),
  text('outcome', 'how it ended', ({ outcome }) => outcome),
  text('return_reason', 'why somebody must come back', ({ why }) => why),
  text('failed_demand', 'what good service would have spared', ({ failed }) => failed),
  text('kind', 'what kind of enquiry (KL’s counting week)', ({ kind }) => kind),
  text('language', 'in which language (ISO 639-1)', ({ language }) => language),
  { name: 'on_behalf', kind: 'yes-no', means: 'for another person', of: ({ behalf }) => behalf },
  count('how many that are alike'),
]

/** What other systems have counted. */
export const elsewhereColumns: readonly Column<OutsideRow>[] = [
  day,
  {
    name: 'half_hour',
    kind: 'whole',
    means: 'half hours since midnight, 0 to 47; empty where only the day is known',
    of: ({ half }) => half,
  },
  text('channel', 'phone, mail, case-system or booking', ({ channel }) => channel),
  text('kle', 'KLE number, where it is known', ({ kle }) => kle),
  text('measure', 'what was counted; seconds are sums', ({ measure }) => measure),
  count('how many, or how many seconds'),
]

/** Whom the kiosk led on, or turned away, without a number. */
export const ledOnColumns: readonly Column<WayRow>[] = [
  day,
  { name: 'hour', kind: 'whole', means: 'hours of the lobby’s clock, 0 to 23', of: ({ hour }) => hour },
  text('errand', 'id of the errand; empty where nothing could be chosen', ({ errand }) => errand || null),
  text('ending', 'where to; closed and full are demand that was turned away', ({ ending }) => ending),
  count('how many'),
]

/** People through the doors. */
export const doorColumns: readonly Column<PassageRow>[] = [
  day,
  {
    name: 'quarter_hour',
    kind: 'whole',
    means: 'quarters of an hour of the lobby’s clock since midnight, 0 to 95',
    of: ({ quarter }) => quarter,
  },
  { name: 'entered', kind: 'whole', means: 'how many came in', of: ({ entered }) => entered },
  { name: 'left', kind: 'whole', means: 'how many went out', of: ({ left }) => left },
]
