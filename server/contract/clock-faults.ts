/** What makes the machine's clock doubtful. */
export const clockFaults = [
  /** It shows a time before the last kept fact. */
  'behind-the-log',
  /** It shows a time so long after the last kept fact that no holiday explains it. */
  'far-ahead',
  /** It shows a time before this program was made, and nothing is kept yet. */
  'before-the-program',
  /** It was set forward, or back, while the lobby ran. */
  'stepped-forward',
  'stepped-back',
] as const
export type ClockFault = (typeof clockFaults)[number]
