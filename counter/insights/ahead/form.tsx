import type { JSX } from 'preact'
import { weekdayName } from '../../../server/contract/format.ts'
import { inWords, language, texts } from '../../language.ts'
import { errandNames } from '../errands.ts'
import { w } from '../texts.ts'
import { choices, choose, type Kind, kinds, presets } from './choices.ts'

interface Props {
  readonly isPlaying: boolean
  readonly onPlay: () => unknown
}

/** One change at a time, in plain words. */
export function ChangeForm({ isPlaying, onPlay }: Props) {
  const words = w.value.whatIf
  const { kind } = choices.value
  const Fields = fields[kind]
  return (
    <form
      class="whatif-form"
      onSubmit={(event) => {
        event.preventDefault()
        void onPlay()
      }}
    >
      <Presets />
      <div class="form-field">
        <label for="whatif-kind">{words.change}</label>
        <select
          id="whatif-kind"
          value={kind}
          onChange={({ currentTarget }) => choose({ kind: currentTarget.value as Kind })}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      <Fields />
      <p class="whatif-rule">{words.rules[kind]}</p>
      <button type="submit" class="press primary" disabled={isPlaying}>
        {isPlaying ? words.playing : words.play}
      </button>
    </form>
  )
}

function Presets() {
  const words = w.value.whatIf
  return (
    <div class="whatif-presets">
      <span>{words.presets}:</span>
      {(Object.keys(presets) as (keyof typeof presets)[]).map((name) => (
        <button key={name} type="button" class="press quiet" onClick={() => choose(presets[name])}>
          {words.preset[name]}
        </button>
      ))}
    </div>
  )
}

const fields: Readonly<Record<Kind, () => JSX.Element | null>> = {
  counters: () => (
    <>
      <Weekdays />
      <Times />
      <More />
    </>
  ),
  hours: () => (
    <>
      <Weekdays />
      <Closed />
      {choices.value.isClosed ? null : <Times />}
    </>
  ),
  'only-booked': ErrandField,
  'head-starts': () => <Numbers of="minutes" label={w.value.whatIf.minutes} step={5} min={0} max={240} />,
  gains: () => <Numbers of="gains" label={w.value.whatIf.gain} step={0.5} min={0.5} max={10} />,
  nothing: () => null,
}

function Weekdays() {
  const { weekdays } = choices.value
  return (
    <fieldset class="whatif-days">
      <legend>{w.value.whatIf.weekdays}</legend>
      {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
        <label key={weekday}>
          <input
            type="checkbox"
            checked={weekdays.includes(weekday)}
            onChange={({ currentTarget }) =>
              choose({
                weekdays: currentTarget.checked
                  ? [...weekdays, weekday]
                  : weekdays.filter((one) => one !== weekday),
              })
            }
          />{' '}
          {weekdayName(weekday, language.value)}
        </label>
      ))}
    </fieldset>
  )
}

function Times() {
  const { from, to } = w.value.whatIf
  return (
    <div class="whatif-row">
      <Time
        id="whatif-from"
        label={from}
        value={choices.value.from}
        onTime={(time) => choose({ from: time })}
      />
      <Time id="whatif-to" label={to} value={choices.value.to} onTime={(time) => choose({ to: time })} />
    </div>
  )
}

interface TimeProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onTime: (time: string) => void
}

function Time({ id, label, value, onTime }: TimeProps) {
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        required
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onTime(currentTarget.value)
        }}
      />
    </div>
  )
}

function More() {
  const words = w.value.whatIf
  return (
    <div class="form-field">
      <label for="whatif-more">{words.more}</label>
      <select
        id="whatif-more"
        value={choices.value.more}
        onChange={({ currentTarget }) => choose({ more: Number(currentTarget.value) })}
      >
        {[3, 2, 1, -1, -2, -3].map((more) => (
          <option key={more} value={more}>
            {words.moreBy(more)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Closed() {
  return (
    <label class="whatif-check">
      <input
        type="checkbox"
        checked={choices.value.isClosed}
        onChange={({ currentTarget }) => choose({ isClosed: currentTarget.checked })}
      />{' '}
      {w.value.whatIf.closed}
    </label>
  )
}

function ErrandField() {
  return (
    <div class="form-field">
      <label for="whatif-errand">{w.value.whatIf.errand}</label>
      <select
        id="whatif-errand"
        value={choices.value.errand}
        onChange={({ currentTarget }) => choose({ errand: currentTarget.value })}
      >
        {Object.entries(errandNames.value).map(([id, name]) => (
          <option key={id} value={id}>
            {inWords(name)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface NumbersProps {
  readonly of: 'minutes' | 'gains'
  readonly label: (name: string) => string
  readonly step: number
  readonly min: number
  readonly max: number
}

function Numbers({ of, label, ...range }: NumbersProps) {
  const values = choices.value[of]
  const names: Readonly<Record<string, string>> = texts.value.classes
  return (
    <div class="whatif-row">
      {Object.entries(values).map(([id, value]) => (
        <div key={id} class="form-field">
          <label for={`whatif-${id}`}>{label(names[id] ?? id)}</label>
          <input
            {...range}
            id={`whatif-${id}`}
            type="number"
            required
            value={value}
            onChange={({ currentTarget }) =>
              choose({ [of]: { ...values, [id]: Number(currentTarget.value) } })
            }
          />
        </div>
      ))}
    </div>
  )
}
