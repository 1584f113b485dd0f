const firstPauseMs = 100
const longestPauseMs = 5000

/**
 * How long to wait before a lobby is started again, in milliseconds: not at all after the first end, and ever longer
 * while it ends soon after each start.
 */
export const pauseAfterMs = (failuresInARow: number): number =>
  failuresInARow <= 1 ? 0 : Math.min(longestPauseMs, firstPauseMs * 2 ** (failuresInARow - 2))
