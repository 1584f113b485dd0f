import type { WallCall } from '../../server/contract/views.ts'
import { Call } from './call.tsx'
import { Say } from './say.tsx'

interface CallsProps {
  readonly calls: readonly WallCall[]
  readonly inAccent: ReadonlySet<number>
}

/** So few calls leave room to say what happens here. */
const few = 2

/** Who is called where: whoever is called right now on top. */
export function Calls({ calls, inAccent }: CallsProps) {
  return (
    <section class={calls.length <= few ? 'calls few' : 'calls'}>
      <header class="heads">
        <h1>
          <Say text={(t) => t.number} />
        </h1>
        <Say text={(t) => t.counter} />
      </header>
      <ol class="call-list" aria-live="polite">
        {calls.map((call) => (
          <Call key={call.counter.id} call={call} isAccented={inAccent.has(call.order)} />
        ))}
      </ol>
      {calls.length <= few && (
        <p class="calls-hint">
          <Say text={(t) => t.soonHow} />
        </p>
      )}
    </section>
  )
}
