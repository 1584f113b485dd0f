import { useSignal } from '@preact/signals'
import type { ClockInput } from '../../server/contract/clock.ts'
import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { Field } from '../parts/field.tsx'
import { PressButton } from '../parts/press-button.tsx'
import type { Doubt } from './clock-card.tsx'
import { t } from './clock-texts.ts'
import { dateShown, wholeTime } from './when.ts'

type Right = ClockInput['right']

interface Props {
  readonly answer: OperationsAnswer
  readonly clock: Doubt
  readonly isBusy: boolean
  readonly settle: (right: Right) => Promise<void>
}

/** Each time that may be right, with what will happen when somebody says so. */
export function ClockChoices({ answer: { timeZone }, clock, isBusy, settle }: Props) {
  const words = t.value
  const becomes = meansOf(clock, timeZone)
  return (
    <ul class="clock-choices">
      <li>
        <PressButton id="clock-machine" busy={isBusy} onPress={() => settle('machine')}>
          {words.right.machine}
        </PressButton>
        <p>{becomes(clock.machine, timeZone)}</p>
      </li>
      <li>
        <PressButton id="clock-lobby" busy={isBusy} onPress={() => settle('lobby')}>
          {words.right.lobby}
        </PressButton>
        <p>{words.goesOn}</p>
      </li>
      <OtherTime becomes={becomes} isBusy={isBusy} settle={settle} />
    </ul>
  )
}

type Means = (at: number, zone: string) => string

/** What setting the lobby's clock brings: another date begins another day. */
const meansOf =
  ({ lobby }: Doubt, timeZone: string): Means =>
  (at, zone) => {
    const { sameDay, otherDay } = t.value
    const isSame = dateShown(at, zone) === dateShown(lobby, timeZone)
    return (isSame ? sameDay : otherDay)(wholeTime(at, zone))
  }

interface OtherProps extends Pick<Props, 'isBusy' | 'settle'> {
  readonly becomes: Means
}

/** A time from a watch; what it will bring is told in full before the press, so that a wrong year is seen. */
function OtherTime({ becomes, isBusy, settle }: OtherProps) {
  const words = t.value
  const date = useSignal('')
  const time = useSignal('')
  const written = date.value && time.value ? `${date.value}T${time.value}` : null
  return (
    <li>
      <fieldset class="clock-other">
        <legend>{words.other}</legend>
        <Field
          id="clock-date"
          type="date"
          label={words.date}
          value={date.value}
          onInput={({ currentTarget }) => (date.value = currentTarget.value)}
        />
        <Field
          id="clock-time"
          type="time"
          label={words.time}
          value={time.value}
          onInput={({ currentTarget }) => (time.value = currentTarget.value)}
        />
        <PressButton
          id="clock-other"
          off={!written}
          busy={isBusy}
          onPress={() => (written ? settle(written) : undefined)}
        >
          {words.setOther}
        </PressButton>
      </fieldset>
      <p aria-live="polite">{written ? becomes(Date.parse(`${written}Z`), 'UTC') : words.writeTime}</p>
    </li>
  )
}
