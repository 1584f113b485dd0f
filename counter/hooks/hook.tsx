import { useSignal } from '@preact/signals'
import { CircleAlert } from 'lucide-preact'
import { hookEvents } from '../../server/contract/hook-events.ts'
import type { HookAnswer } from '../../server/contract/webhooks.ts'
import { answerOf, isRecord, webhooks } from '../api.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press, rest, tell } from '../press.ts'
import { dayAndTime } from '../when.ts'
import { change, hookTexts, lookAtHooks } from './hooks.ts'

interface Props {
  readonly hook: HookAnswer
}

/** One receiver: how it stands, what went wrong, and what can be done. */
export function Hook({ hook }: Props) {
  const t = hookTexts.value
  const asking = useSignal(false)
  return (
    <li class={`hook ${hook.state}${hook.problem ? ' failing' : ''}`}>
      <h2>{hook.name}</h2>
      <span class={`state hook-${hook.state}`}>{t.state[hook.state]}</span>
      <p class="hook-address">{hook.address}</p>
      <p class="hook-facts">
        {[
          t.hears(hook.events.length, hookEvents.length),
          hook.delivered === null ? t.neverDelivered : t.delivered(dayAndTime(hook.delivered)),
          ...(hook.waiting > 0 ? [t.waiting(hook.waiting)] : []),
        ].join(' · ')}
      </p>
      {hook.state === 'stopped' ? <p class="hook-facts">{t.stoppedMeans}</p> : <Trouble hook={hook} />}
      {asking.value ? (
        <Remove
          hook={hook}
          onNo={() => {
            asking.value = false
            rest()
          }}
        />
      ) : (
        <Deeds
          hook={hook}
          onRemove={() => {
            asking.value = true
            rest()
          }}
        />
      )}
    </li>
  )
}

function Trouble({ hook: { problem, nextTry, state } }: Props) {
  const t = hookTexts.value
  if (!problem) return null
  const words = [
    `${t.failedAt(dayAndTime(problem.at))}.`,
    t.problems[problem.name],
    ...(problem.status === null ? [] : [t.status(problem.status)]),
    ...(state === 'resting' ? [t.restingMeans] : []),
    ...(nextTry === null ? [] : [`${t.nextTry(dayAndTime(nextTry))}.`]),
  ]
  return (
    <p class="hook-trouble">
      <CircleAlert aria-hidden />
      <span>{words.join(' ')}</span>
    </p>
  )
}

function Deeds({ hook, onRemove }: Props & { readonly onRemove: () => void }) {
  const t = hookTexts.value
  const param = { id: String(hook.id) }
  const named = (words: string) => `${words}: ${hook.name}`
  return (
    <div class="hook-deeds">
      <PressButton id={`test-${hook.id}`} label={named(t.test)} onPress={() => test(hook)}>
        {t.test}
      </PressButton>
      {hook.state === 'active' ? (
        <PressButton
          id={`stop-${hook.id}`}
          look="quiet"
          label={named(t.stop)}
          onPress={() => change(`stop-${hook.id}`, () => answerOf(webhooks[':id'].stop.$post({ param })))}
        >
          {t.stop}
        </PressButton>
      ) : (
        <PressButton
          id={`start-${hook.id}`}
          look="primary"
          label={named(t.start)}
          onPress={() => change(`start-${hook.id}`, () => answerOf(webhooks[':id'].start.$post({ param })))}
        >
          {t.start}
        </PressButton>
      )}
      <PressButton id={`remove-${hook.id}`} look="quiet" label={named(t.remove)} onPress={onRemove}>
        {t.remove}
      </PressButton>
    </div>
  )
}

function Remove({ hook, onNo }: Props & { readonly onNo: () => void }) {
  const t = hookTexts.value
  const button = `yes-remove-${hook.id}`
  const ask = () => answerOf(webhooks[':id'].$delete({ param: { id: String(hook.id) } }))
  return (
    <div class="hook-remove">
      <p>{t.removeAsk(hook.name)}</p>
      <div class="hook-deeds">
        <PressButton id={button} look="stop" onPress={() => change(button, ask, t.removed(hook.name))}>
          {t.remove}
        </PressButton>
        <PressButton id={`keep-${hook.id}`} look="quiet" onPress={onNo}>
          {texts.value.cancel}
        </PressButton>
      </div>
    </div>
  )
}

/** A test tells at once what the other side said. */
async function test({ id }: HookAnswer): Promise<void> {
  const t = hookTexts.value
  let said: { readonly words: string; readonly isGood: boolean } | null = null
  const ask = async () => {
    const answer = await answerOf(webhooks[':id'].test.$post({ param: { id: String(id) } }))
    if (answer.ok && isRecord(answer.body)) said = saidBy(answer.body)
    return answer
  }
  const isDone = await press({ button: `test-${id}`, spot: 'webhooks', ask })
  const { words, isGood } = said ?? { words: t.problems.unreachable, isGood: false }
  if (isDone) tell('webhooks', words, !isGood)
  await lookAtHooks()
}

function saidBy({ delivered, problem, status }: Record<string, unknown>) {
  const t = hookTexts.value
  if (delivered === true) return { words: t.tested, isGood: true }
  const why = Object.entries(t.problems).find(([name]) => name === problem)?.[1] ?? t.problems.unreachable
  return { words: typeof status === 'number' ? `${why} ${t.status(status)}` : why, isGood: false }
}
