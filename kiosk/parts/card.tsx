import { Clock, LoaderCircle } from 'lucide-preact'
import { Icon } from '../../server/contract/icons.tsx'
import type { Said } from '../../server/contract/offers.ts'
import { Words } from './words.tsx'

interface Props {
  readonly icon: string
  readonly name: Said
  readonly hint: Said | null
  readonly wait: string | null
  /** Why it cannot be chosen now; null while it can. */
  readonly closed: string | null
  readonly busy: boolean
  /** Told of what is closed too: that somebody came for it is worth knowing. */
  readonly onChoose: () => void
}

/** One thing that a citizen may come for. */
export function Card({ icon, name, hint, wait, closed, busy, onChoose }: Props) {
  return (
    <button
      type="button"
      class="card"
      aria-disabled={closed !== null}
      aria-busy={busy}
      onClick={() => {
        if (!busy) onChoose()
      }}
    >
      <span class="card-icon">
        {busy ? <LoaderCircle class="turning" aria-hidden="true" /> : <Icon name={icon} />}
      </span>
      <span class="card-name">
        <Words said={name} />
      </span>
      {hint ? (
        <span class="card-hint">
          <Words said={hint} />
        </span>
      ) : null}
      <Note wait={wait} closed={closed} />
    </button>
  )
}

function Note({ wait, closed }: Pick<Props, 'wait' | 'closed'>) {
  const words = closed ?? wait
  if (words === null) return null
  return (
    <span class="card-note">
      <Clock strokeWidth={1.75} aria-hidden="true" />
      {words}
    </span>
  )
}
