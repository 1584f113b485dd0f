import { CircleAlert, CircleCheck, Clock } from 'lucide-preact'
import type { CopyPlaceState } from '../../server/contract/copies.ts'
import { t } from './copies-texts.ts'
import { type Now, whenShown } from './when.ts'

interface PlaceProps {
  readonly place: CopyPlaceState
  readonly now: Now
}

/** One place: whether it keeps up, what to do where it does not, and which copy was proven. */
export function CopyPlace({ place, now }: PlaceProps) {
  const { name, kind, state, fault } = place
  const words = t.value
  const Icon = state === 'current' ? CircleCheck : state === 'away' ? CircleAlert : Clock
  return (
    <li class={`operations-card copies-place ${state}`}>
      <Icon class="copies-icon" aria-hidden="true" />
      <div class="copies-words">
        <h3>{stateShown(place, now)}</h3>
        <p class="copies-name">
          {words.kinds[kind]}: <code>{name.replace(/^(folder|disk):/, '')}</code>
        </p>
        {fault ? <p>{words.faults[fault.name]}</p> : null}
        <Proof place={place} now={now} />
      </div>
    </li>
  )
}

function stateShown({ state, behindMs, fault }: CopyPlaceState, now: Now): string {
  const words = t.value
  if (fault) return words.away(whenShown(fault.since, now))
  if (state === 'behind') return words.behind(Math.round((behindMs ?? 0) / 1000))
  return state === 'starting' ? words.starting : words.current
}

function Proof({ place: { proof, provenUntil, wholeAt }, now }: PlaceProps) {
  const words = t.value
  if (!proof) return wholeAt === null ? null : <p>{words.unproven}</p>
  const when = whenShown(proof.at, now)
  if (proof.fault === null && proof.until !== null)
    return <p>{words.proven(when, whenShown(proof.until, now))}</p>
  return (
    <p>
      {words.notProven(when)} {proof.fault ? words.proofFaults[proof.fault] : null}{' '}
      {provenUntil === null ? null : words.lastProven(whenShown(provenUntil, now))}
    </p>
  )
}
