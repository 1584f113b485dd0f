import type { CopiesAnswer } from '../contract/copies.ts'
import type { Found } from './health.ts'

/** A network may be away for a moment. */
const awayForMs = 300_000
/** Each night proves a copy; one that failed is tried again by somebody, in the morning after. */
const unprovenForMs = 36 * 3_600_000

/** What is wrong with the copies of the database; nothing where no place is named. `started` is when the program began. */
export const copiesWrong = ({ now, places }: CopiesAnswer, started: number): readonly Found[] =>
  places.flatMap(({ name, state, behindMs, fault, proof, provenUntil }): readonly Found[] => {
    const awaySince = fault?.since ?? (state === 'behind' ? now - (behindMs ?? 0) : now)
    const isStopped = now - awaySince > awayForMs
    const hasFailed = proof !== null && proof.fault !== null
    const isUnproven = hasFailed || now - (provenUntil ?? started) > unprovenForMs
    return [
      ...(isStopped ? [{ kind: 'copies-stopped', about: name, since: awaySince } as const] : []),
      ...(isUnproven ? [{ kind: 'copies-unproven', about: name } as const] : []),
    ]
  })
