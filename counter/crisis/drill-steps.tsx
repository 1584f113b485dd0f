import { Circle, CircleCheck } from 'lucide-preact'
import type { DrillShown } from '../../server/contract/drill.ts'
import { type DrillStepName, drillSteps } from '../../server/contract/drill-words.ts'
import { answerOf, server } from '../api.ts'
import { clockTime } from '../clock.ts'
import { change } from './prepared.ts'
import { t } from './texts.ts'

/** The checklist: what the lobby has seen, and what is ticked by hand. */
export function DrillSteps({ drill }: { readonly drill: DrillShown }) {
  return (
    <ol class="crisis-steps">
      {drillSteps.map((step) => (
        <Step key={step} step={step} done={drill.steps.find((one) => one.step === step)} />
      ))}
    </ol>
  )
}

interface StepProps {
  readonly step: DrillStepName
  readonly done: DrillShown['steps'][number] | undefined
}

function Step({ step, done }: StepProps) {
  const { drill } = t.value
  const [what, how] = drill.steps[step]
  const tick = (isDone: boolean) =>
    change(() =>
      answerOf(server.crisis.drill.steps[':step'].$put({ param: { step }, json: { done: isDone } })),
    )
  return (
    <li class={done ? 'done' : ''}>
      {done ? <CircleCheck aria-hidden /> : <Circle aria-hidden />}
      <div>
        <strong>{what}</strong>
        <span>{how}</span>
      </div>
      {done ? <span class="crisis-when">{doneBy(done)}</span> : null}
      {done?.way === 'seen' ? null : (
        <label class="crisis-tick">
          <input
            type="checkbox"
            checked={done !== undefined}
            aria-label={`${what}: ${drill.done}`}
            onChange={({ currentTarget }) => void tick(currentTarget.checked)}
          />
          {drill.done}
        </label>
      )}
    </li>
  )
}

/** Who or what has seen a step done, and when. */
export function doneBy({ at, way }: DrillShown['steps'][number]): string {
  const { drill } = t.value
  return way === 'seen'
    ? drill.seen(clockTime(at))
    : drill.ticked(clockTime(at), way === 'lead' ? drill.roles.lead : drill.roles.program)
}
