import { useSignal } from '@preact/signals'
import { TriangleAlert } from 'lucide-preact'
import type { DrillShown, PreparedAnswer } from '../../server/contract/drill.ts'
import { drillDueMs } from '../../server/contract/drill-words.ts'
import { answerOf, server } from '../api.ts'
import { view } from '../lobby.ts'
import { Field } from '../parts/field.tsx'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { press, tell } from '../press.ts'
import { dayAndTime } from '../when.ts'
import { DrillRecord } from './drill-record.tsx'
import { DrillSteps } from './drill-steps.tsx'
import { pressed } from './prepared.ts'
import { PreparedShown } from './prepared-shown.tsx'
import { t } from './texts.ts'

const lookEveryMs = 3000

/** Exercises: the one that goes on, and those that were. */
export function DrillPart() {
  return (
    <section>
      <p class="crisis-lead">{t.value.drill.lead}</p>
      <Told spot="crisis" />
      <PreparedShown everyMs={lookEveryMs}>{(answer) => <Drills answer={answer} />}</PreparedShown>
    </section>
  )
}

function Drills({ answer }: { readonly answer: PreparedAnswer }) {
  const { drill } = t.value
  const { going, former } = answer
  return (
    <>
      {going ? <Going drill={going} /> : <Start answer={answer} />}
      {former.length > 0 ? <h2>{drill.former}</h2> : null}
      {former.map((one) => (
        <DrillRecord key={one.id} drill={one} timeZone={answer.timeZone} />
      ))}
    </>
  )
}

function Start({ answer: { former, now } }: { readonly answer: PreparedAnswer }) {
  const { drill } = t.value
  const last = former[0]?.started
  const isDue = last === undefined || now - last > drillDueMs
  const said =
    last === undefined ? drill.never : isDue ? drill.due(dayAndTime(last)) : drill.last(dayAndTime(last))
  return (
    <>
      <p class={`crisis-said${isDue ? ' soon' : ''}`}>
        {isDue ? <TriangleAlert aria-hidden /> : null}
        {said}
      </p>
      <PressButton
        id="drill-start"
        look="primary"
        onPress={() => pressed('drill-start', () => answerOf(server.crisis.drill.$post()))}
      >
        {drill.start}
      </PressButton>
    </>
  )
}

function Going({ drill: going }: { readonly drill: DrillShown }) {
  const remark = useSignal('')
  const { drill } = t.value
  const isUp = view.value?.crisis.stands?.drill === true
  const end = async () => {
    if (isUp) return tell('crisis', drill.takeDownFirst, true)
    const query = { remark: remark.value.trim() }
    await pressed('drill-end', () => answerOf(server.crisis.drill.$delete({ query })), drill.ended)
  }
  return (
    <>
      <p class="crisis-said">{drill.going(dayAndTime(going.started))}</p>
      <DrillSteps drill={going} />
      <div class="crisis-buttons">
        <PressButton id="drill-notice" onPress={isUp ? takeDown : putUp}>
          {isUp ? drill.withdraw : drill.raise}
        </PressButton>
        <a class="press" href="#crisis/later">
          {drill.toLater}
        </a>
      </div>
      <Field
        id="drill-remark"
        label={drill.remark}
        hint={drill.remarkHint}
        maxLength={500}
        value={remark.value}
        onInput={({ currentTarget }) => (remark.value = currentTarget.value)}
      />
      <PressButton id="drill-end" look="primary" onPress={end}>
        {drill.end}
      </PressButton>
    </>
  )
}

const putUp = () =>
  press({
    button: 'drill-notice',
    spot: 'crisis',
    ask: () => answerOf(server.crisis.notice.$post({ json: { kind: 'evacuate', drill: true } })),
  })
const takeDown = () =>
  press({
    button: 'drill-notice',
    spot: 'crisis',
    ask: () => answerOf(server.crisis.notice.$delete()),
  })
