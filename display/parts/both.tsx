import type { ComponentChildren } from 'preact'

interface BothProps {
  readonly da: ComponentChildren
  /** Null where there are no English words. */
  readonly en: ComponentChildren
}

/** Danish first, and English beneath: what hangs in a lobby speaks to everyone. */
export function Both({ da, en }: BothProps) {
  return (
    <span class="both">
      <span class="both-da">{da}</span>
      {en !== null && (
        <span class="both-en" lang="en">
          {en}
        </span>
      )}
    </span>
  )
}
