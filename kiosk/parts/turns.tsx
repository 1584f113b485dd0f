import { ArrowDown, ArrowUp } from 'lucide-preact'
import { t } from '../language.ts'
import type { Reach } from '../reach.ts'

interface TurnsProps extends Reach {
  /** One page on, or back by a negative number. */
  readonly onTurn: (pages: number) => void
}

/** Two large buttons through what is longer than its place, since not everyone can drag; nothing where it is not. */
export function Turns({ up, down, onTurn }: TurnsProps) {
  if (!up && !down) return null
  return (
    <>
      <button type="button" class="button quiet" aria-disabled={!up} onClick={() => onTurn(-1)}>
        <ArrowUp strokeWidth={1.75} aria-hidden="true" />
        {t.value.pages.up}
      </button>
      <button type="button" class="button quiet" aria-disabled={!down} onClick={() => onTurn(1)}>
        <ArrowDown strokeWidth={1.75} aria-hidden="true" />
        {t.value.pages.down}
      </button>
    </>
  )
}
