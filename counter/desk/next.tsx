import type { Desk, StaffView } from '../../server/contract/views.ts'
import { minutesSince } from '../clock.ts'
import { texts } from '../language.ts'
import { Answers } from './answers.tsx'
import { errandName } from './errand-name.ts'
import { whyNext } from './line.ts'
import { MarkList } from './mark-list.tsx'
import { marksOf } from './marks.ts'
import { needMarks } from './needs.ts'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
}

/** Who the next press calls, and why this one. */
export function Next({ view, desk: { next } }: Props) {
  const t = texts.value.next
  return (
    <section class="next" aria-labelledby="next-heading">
      <h2 id="next-heading">{t.heading}</h2>
      {next ? (
        <>
          <p class="number-line">
            <strong class="number">{next.number}</strong>
          </p>
          <p class="errand">{errandName(view, next.errand)}</p>
          <p class="facts">
            <span>{t.waited(minutesSince(next.arrival))}</span>
          </p>
          <p class="why">{t.why[whyNext(next)]}</p>
          <MarkList
            marks={[
              ...marksOf(view, next).filter(({ id }) => id !== whyNext(next)),
              ...needMarks(next, texts.value.told),
            ]}
          />
          <Answers ticket={next} />
        </>
      ) : (
        <NoNext others={view.waitingTotal} />
      )}
    </section>
  )
}

function NoNext({ others }: { readonly others: number }) {
  const t = texts.value.next
  return (
    <>
      <p class="errand nobody">{t.none}</p>
      <p class="why">{others > 0 ? t.noneButOthers(others) : t.noneMeans}</p>
    </>
  )
}
