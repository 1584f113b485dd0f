/** What leaves past its date, by the names that the lobby's document knows it by. */
export const leaving = ['facts', 'visits', 'contacts', 'papers', 'seats', 'announcements'] as const
export type Leaving = (typeof leaving)[number]

/** Everything that is kept of people and of days: what leaves by the document, what leaves anyway, and what stays. */
export const keptNames = [
  ...leaving,
  'notes',
  'booking-names',
  'bookings',
  'presses',
  'audit',
  'figures',
  'counts',
] as const
export type KeptName = (typeof keptNames)[number]
