/** How far a screen may trust what it shows. */
export type Link = 'connecting' | 'live' | 'stale'

/** Whoever looks ten times a second says so within five seconds. */
const silentAfterMs = 4900
const goneAfterMs = 2500

/** Judges a line by what was heard on it: no beat for five seconds, or gone for longer than a hiccup, is stale. */
export function linkJudge(startMs: number, before: Link = 'connecting') {
  let heardAtMs = startMs
  let goneAtMs: number | null = null
  let isCaughtUp = false
  let last = before
  return {
    heard(atMs: number): void {
      heardAtMs = atMs
    },
    gone(atMs: number): void {
      goneAtMs ??= atMs
      isCaughtUp = false
    },
    /** A whole view, or a refusal, has come on this connection. */
    caughtUp(): void {
      goneAtMs = null
      isCaughtUp = true
    },
    look(atMs: number): Link {
      const isGone = goneAtMs !== null && atMs - goneAtMs > goneAfterMs
      if (isGone || atMs - heardAtMs > silentAfterMs) last = 'stale'
      else if (isCaughtUp) last = 'live'
      return last
    },
  }
}
