import { type Asked, asked } from './asked.ts'
import { t } from './texts.ts'

/** From which date to which. */
export function Period() {
  const words = t.value
  const change = (part: Partial<Asked>) => {
    const next = { ...asked.value, ...part }
    // Whoever moves one end past the other means the day on which they meet.
    asked.value = next.from <= next.to ? next : { ...next, [part.to ? 'from' : 'to']: part.to ?? part.from }
  }
  return (
    <div class="insights-period">
      <DateField
        id="insights-from"
        label={words.from}
        value={asked.value.from}
        onDate={(from) => change({ from })}
      />
      <DateField id="insights-to" label={words.to} value={asked.value.to} onDate={(to) => change({ to })} />
    </div>
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
