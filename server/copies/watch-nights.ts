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

/** What is due: each date first a proof of what is whole, then a new picture where the newest is of another date. */
export function dueOn(
  today: string,
  dateOf: NightsParts['dateOf'],
  { places, proving }: CopiesAnswer,
): Due | null {
  if (proving) return null
  const whole = places.filter(({ wholeAt, fault }) => wholeAt !== null && fault === null)
  if (whole.some(({ proof }) => proof === null || dateOf(proof.at) !== today)) return 'proof'
  return whole.some(({ wholeAt }) => dateOf(wholeAt ?? 0) !== today) ? 'picture' : null
}
export type Due = 'proof' | 'picture'

/** Does each night what is due, or as soon as the lobby is up again; the first copy is proven as soon as it is whole. */
export function watchNights({ status, dateOf, now, prove, picture }: NightsParts): () => void {
  let pictured = ''
  const look = () => {
    const today = dateOf(now())
    const due = dueOn(today, dateOf, status())
    if (due === 'proof') prove()
    // One that cannot be taken is tried again by the thread itself.
    if (due !== 'picture' || pictured === today) return
    pictured = today
    picture()
  }
  const looking = setInterval(look, lookEveryMs)
  return () => clearInterval(looking)
}
