import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { type HookEvent, hookEvents } from '../../server/contract/hook-events.ts'
import { answerOf, isRecord, webhooks } from '../api.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { forget, tell } from '../press.ts'
import { change, fresh, hookTexts } from './hooks.ts'

/** Who is to be told, where, and of what. */
export function AddHook({ onEnd }: { readonly onEnd: () => void }) {
  const t = hookTexts.value
  const name = useFocus<HTMLInputElement>()
  const address = useRef<HTMLInputElement>(null)
  const chosen = useSignal<readonly HookEvent[]>([
    'ticket.issued',
    'ticket.called',
    'ticket.served',
    'ticket.absent',
  ])
  const save = async () => {
    const input = {
      name: name.current?.value.trim() ?? '',
      address: address.current?.value.trim() ?? '',
      events: [...chosen.value],
    }
    const problem = problemOf(input)
    if (problem) return tell('webhooks', problem, true)
    if (await add(input)) onEnd()
  }
  return (
    <form
      class="hook-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{t.add}</h2>
      <label for="hook-name">{t.name}</label>
      <input id="hook-name" ref={name} maxLength={80} aria-describedby="hook-name-hint" autocomplete="off" />
      <small id="hook-name-hint">{t.nameHint}</small>
      <label for="hook-address">{t.address}</label>
      <input
        id="hook-address"
        ref={address}
        type="url"
        maxLength={500}
        aria-describedby="hook-address-hint"
      />
      <small id="hook-address-hint">{t.addressHint}</small>
      <Events
        chosen={chosen.value}
        onChange={(events) => {
          chosen.value = events
        }}
      />
      <div class="hook-deeds">
        <PressButton id="save-hook" look="primary" onPress={save}>
          {t.save}
        </PressButton>
        <PressButton
          id="cancel-hook"
          look="quiet"
          onPress={() => {
            forget()
            onEnd()
          }}
        >
          {texts.value.cancel}
        </PressButton>
      </div>
    </form>
  )
}

interface Input {
  readonly name: string
  readonly address: string
  readonly events: HookEvent[]
}

function problemOf({ name, address, events }: Input): string | null {
  const t = hookTexts.value
  if (!name || !address || events.length === 0) return t.missing
  const url = URL.canParse(address) ? new URL(address) : null
  const isRight = url && /^https?:$/.test(url.protocol) && !url.username && !url.password
  return isRight ? null : t.badAddress
}

const add = (input: Input): Promise<boolean> =>
  change('save-hook', async () => {
    const answer = await answerOf(webhooks.$post({ json: input }))
    if (answer.ok && isRecord(answer.body))
      fresh.value = { name: input.name, secret: String(answer.body.secret) }
    return answer
  })

interface EventsProps {
  readonly chosen: readonly HookEvent[]
  readonly onChange: (events: readonly HookEvent[]) => void
}

function Events({ chosen, onChange }: EventsProps) {
  const t = hookTexts.value
  const turn = (event: HookEvent, isOn: boolean) =>
    onChange(hookEvents.filter((one) => (one === event ? isOn : chosen.includes(one))))
  return (
    <fieldset class="hook-events">
      <legend>{t.events}</legend>
      {hookEvents.map((event) => (
        <label key={event}>
          <input
            type="checkbox"
            checked={chosen.includes(event)}
            onChange={({ currentTarget }) => turn(event, currentTarget.checked)}
          />
          <span>{t.eventNames[event]}</span>
          <code>{event}</code>
        </label>
      ))}
      <PressButton id="all-events" look="quiet" onPress={() => onChange(hookEvents)}>
        {t.all}
      </PressButton>
    </fieldset>
  )
}
