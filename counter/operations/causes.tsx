import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { healthTexts, t } from './texts.ts'
import { Tick } from './tick.tsx'
import { whenShown } from './when.ts'

/** What is wrong now, with what to do about it. */
export function Causes({ answer }: { readonly answer: OperationsAnswer }) {
  const words = t.value
  const { says, advice } = healthTexts.value
  if (answer.causes.length === 0)
    return (
      <p class="operations-sum" role="status">
        <Tick outcome="well" />
        {words.allWell}
      </p>
    )
  return (
    <section aria-labelledby="operations-causes">
      <h2 id="operations-causes">{words.causes}</h2>
      <ul class="operations-causes">
        {answer.causes.map((cause) => (
          <li
            key={`${cause.kind} ${cause.about}`}
            class={`operations-card operations-cause ${cause.severity}`}
          >
            <h3>
              <Tick outcome={cause.severity === 'stop' ? 'wrong' : 'look'} />
              {says[cause.kind](cause.about ?? '')}
            </h3>
            <p>{advice[cause.kind]}</p>
            <p class="operations-note">{words.since(whenShown(cause.since, answer))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
