import type { ComponentChildren } from 'preact'
import { t } from './words.ts'

interface Props {
  readonly isThere: boolean
  readonly failed: boolean
  readonly onAgain: () => void
  readonly children: ComponentChildren
}

/** A list, or that it is on its way, or that it did not come and can be asked for again. */
export function List({ isThere, failed, onAgain, children }: Props) {
  const { loading, failed: words, again } = t.value
  return (
    <>
      <div role="status">
        {failed ? (
          <p class="refusal">
            {words}{' '}
            <button type="button" class="press quiet" onClick={onAgain}>
              {again}
            </button>
          </p>
        ) : isThere ? null : (
          <p class="access-lead">{loading}</p>
        )}
      </div>
      {isThere ? children : null}
    </>
  )
}
