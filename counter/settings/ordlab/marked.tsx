import type { Mark } from '../../../server/catalogue/plain/measure.ts'
import { t } from '../texts.ts'
import { piecesOf } from './pieces.ts'

interface Props {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The text once more, with the places that could be plainer. */
export function Marked({ text, marks }: Props) {
  return (
    <p class="marked" lang="da">
      <span class="unseen">{t.value.ordlab.marked}: </span>
      {piecesOf(text, marks).map(({ text: part, kinds }, index) =>
        kinds.length === 0 ? (
          part
        ) : (
          <mark key={index} class={kinds.join(' ')}>
            {part}
          </mark>
        ),
      )}
    </p>
  )
}
