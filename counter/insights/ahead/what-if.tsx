import './what-if.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { WhatIfAnswer, WhatIfChange } from '../../../server/contract/what-if.ts'
import { answerOf, figures } from '../../api.ts'
import { lookWho, sessionEnded } from '../../session.ts'
import { asked } from '../asked.ts'
import { errandNames } from '../errands.ts'
import { t, w } from '../texts.ts'
import { changesOf, choices } from './choices.ts'
import { ChangeForm } from './form.tsx'
import { WhatIfResult } from './result.tsx'

/** What would have been, had one thing been otherwise. */
export function WhatIf() {
  const answer = useSignal<WhatIfAnswer | null>(null)
  const state = useSignal<'resting' | 'playing' | 'failed' | 'too-long'>('resting')
  const { from, to } = asked.value
  // The figures of other days say nothing of these; how close the twin is to them comes first.
  useEffect(() => {
    answer.value = null
    void play([])
  }, [from, to])

  async function play(changes: readonly WhatIfChange[]): Promise<void> {
    state.value = 'playing'
    const json = { from, to, changes: [...changes] }
    const got = await answerOf(figures['what-if'].$post({ json }))
    if (asked.value.from !== from || asked.value.to !== to) return
    if (got.ok) {
      answer.value = got.body as WhatIfAnswer
      errandNames.value = { ...errandNames.peek(), ...answer.value.names }
      state.value = 'resting'
    } else if (got.name === 'not-signed-in') sessionEnded()
    else if (got.name === 'not-allowed') void lookWho()
    else state.value = got.name === 'bad-input' ? 'too-long' : 'failed'
  }
  const { name, lead } = t.value.questions['what-if']
  return (
    <section class="insights-answer" aria-busy={state.value === 'playing'}>
      <header class="insights-question">
        <h2>{name}</h2>
        <p>{lead}</p>
      </header>
      <ChangeForm isPlaying={state.value === 'playing'} onPlay={() => play(changesOf(choices.value))} />
      <Wrong state={state.value} />
      {answer.value ? <WhatIfResult answer={answer.value} /> : null}
    </section>
  )
}

function Wrong({ state }: { readonly state: string }) {
  const { failed, tooLong, playing } = w.value.whatIf
  if (state === 'playing') return <p role="status">{playing}</p>
  if (state !== 'failed' && state !== 'too-long') return null
  return (
    <p role="alert" class="refusal">
      {state === 'failed' ? failed : tooLong}
    </p>
  )
}
