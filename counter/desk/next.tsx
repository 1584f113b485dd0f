import type { Desk, StaffView } from '../../server/contract/views.ts'
import { minutesSince } from '../clock.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { keys } from '../shortcuts.ts'
import { act } from './actions.ts'
import { Answers } from './answers.tsx'
import { errandName } from './errand-name.ts'
import { whyNext } from './line.ts'
import { MarkList } from './mark-list.tsx'
import { marksOf } from './marks.ts'
import { needMarks } from './needs.ts'
import { obstacleOf } from './obstacle.ts'
import { Name, Remark } from './person.tsx'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
}

/** Who the next press calls, and why this one. */
export function Next({ view, desk }: Props) {
  const t = texts.value.next
  const { next } = desk
  return (
    <section class="next" aria-labelledby="next-heading">
      <header>
        <h2 id="next-heading">{t.heading}</h2>
        <ChooseButton view={view} desk={desk} />
      </header>
      {next ? (
        <>
          <p class="number-line">
            <strong class="number">{next.number}</strong>
          </p>
          <p class="errand">{errandName(view, next.errand)}</p>
          <Name ticket={next} />
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
          <Remark ticket={next} />
          <Answers ticket={next} />
        </>
      ) : (
        <NoNext others={view.waitingTotal} />
      )}
    </section>
  )
}

/** Somebody else than the next, found by the errand's name. */
function ChooseButton({ view, desk }: Props) {
  return (
    <PressButton
      id="choose"
      look="quiet"
      cap={keys.choose}
      off={obstacleOf('choose', desk, view.callsBeforeAbsent) !== null}
      onPress={() => act('choose', view)}
    >
      {texts.value.actions.choose}
    </PressButton>
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
