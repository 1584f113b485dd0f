/** Where other systems count. */
export const outsideChannels = ['phone', 'mail', 'case-system', 'booking'] as const
export type OutsideChannel = (typeof outsideChannels)[number]

/**
 * What they count: calls and what became of them, letters and cases, booked times; seconds and days are sums, the days
 * being working days from when a time was booked until that time.
 */
export const outsideMeasures = [
  'offered',
  'answered',
  'abandoned',
  'answered-in-time',
  'waited-seconds',
  'talked-seconds',
  'received',
  'closed',
  'booked',
  'kept',
  'not-kept',
  'cancelled',
  'lead-days',
] as const
export type OutsideMeasure = (typeof outsideMeasures)[number]
