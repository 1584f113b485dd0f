/** How long a line waits for what, in milliseconds. */
export interface LineTimes {
  readonly openMs: number
  /** For the device to take another 2 kB. */
  readonly stallMs: number
  /** Between attempts to open: doubled each time, from the first to the last. */
  readonly retryMinMs: number
  readonly retryMaxMs: number
}

export const usualLineTimes: LineTimes = { openMs: 3000, stallMs: 8000, retryMinMs: 250, retryMaxMs: 10_000 }
