import { type Asked, asked, today } from './asked.ts'
import { presetNames, presetOf, type Span, spanBefore } from './dates.ts'
import { ErrandsPicked } from './errands-picked.tsx'
import { h, t } from './texts.ts'

/** Which days, which errands, and what they stand beside. */
export function Period() {
  const words = h.value.period
  const { compare } = asked.value
  return (
    <fieldset class="insights-period">
      <legend class="unseen">{words.label}</legend>
      <Preset />
      <Dates
        id="insights"
        labels={[t.value.from, t.value.to]}
        span={asked.value}
        onSpan={(span) => change(span)}
      />
      <ErrandsPicked />
      <Comparing />
      {typeof compare === 'object' ? (
        <Dates
          id="insights-compare"
          labels={[words.compareFrom, words.compareTo]}
          span={compare}
          onSpan={(span) => change({ compare: span })}
        />
      ) : null}
    </fieldset>
  )
}

function change(part: Partial<Asked>): void {
  asked.value = { ...asked.value, ...part }
}

/** The usual periods by name; whoever writes dates has their own. */
function Preset() {
  const words = h.value.period
  const { from, to } = asked.value
  const is = presetNames.find((name) => {
    const span = presetOf(name, today())
    return span.from === from && span.to === to
  })
  return (
    <Choice
      id="insights-preset"
      label={words.preset}
      value={is ?? 'own'}
      names={words.presets}
      onChoose={(name) => {
        const preset = presetNames.find((one) => one === name)
        if (preset) change(presetOf(preset, today()))
      }}
    />
  )
}

function Comparing() {
  const words = h.value.period
  const { compare } = asked.value
  return (
    <Choice
      id="insights-comparing"
      label={words.compare}
      value={typeof compare === 'object' ? 'own' : compare}
      names={words.comparing}
      onChoose={(name) => {
        if (name === 'own') change({ compare: spanBefore(asked.value) })
        else if (name === 'none' || name === 'before' || name === 'year') change({ compare: name })
      }}
    />
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly names: Readonly<Record<string, string>>
  readonly onChoose: (name: string) => void
}

function Choice({ id, label, value, names, onChoose }: ChoiceProps) {
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {Object.entries(names).map(([name, said]) => (
          <option key={name} value={name}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}

interface DatesProps {
  readonly id: string
  readonly labels: readonly [string, string]
  readonly span: Span
  readonly onSpan: (span: Span) => void
}

function Dates({ id, labels, span: { from, to }, onSpan }: DatesProps) {
  return (
    <>
      {/* Whoever moves one end past the other means the day on which they meet. */}
      <DateField
        id={`${id}-from`}
        label={labels[0]}
        value={from}
        onDate={(date) => onSpan({ from: date, to: date > to ? date : to })}
      />
      <DateField
        id={`${id}-to`}
        label={labels[1]}
        value={to}
        onDate={(date) => onSpan({ from: date < from ? date : from, to: date })}
      />
    </>
  )
}

interface DateProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onDate: (date: string) => void
}

function DateField({ id, label, value, onDate }: DateProps) {
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onDate(currentTarget.value)
        }}
      />
    </div>
  )
}
