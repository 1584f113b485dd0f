import type { CopiesAnswer } from '../contract/copies.ts'

export interface NightsParts {
  readonly status: () => CopiesAnswer
  /** The lobby's date at a moment. */
  readonly dateOf: (at: number) => string
  readonly now: () => number
  readonly prove: () => boolean
  readonly picture: () => void
}

const lookEveryMs = 30_000

/**
 * Each night, or as soon as the lobby is up again: proves what has not been proven on this date, and then has a new
 * picture taken where the newest is of another. The first copy is proven as soon as it is whole.
 */
export function watchNights({ status, dateOf, now, prove, picture }: NightsParts): () => void {
  let pictured = ''
  const look = () => {
    const today = dateOf(now())
    const { places, proving } = status()
    if (proving) return
    const whole = places.filter(({ wholeAt, fault }) => wholeAt !== null && fault === null)
    const isUnproven = whole.some(({ proof }) => proof === null || dateOf(proof.at) !== today)
    if (isUnproven) {
      prove()
      return
    }
    const isOld = whole.some(({ wholeAt }) => dateOf(wholeAt ?? 0) !== today)
    if (!isOld || pictured === today) return
    pictured = today
    picture()
  }
  const looking = setInterval(look, lookEveryMs)
  return () => clearInterval(looking)
}
