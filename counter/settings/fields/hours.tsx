import { Plus, X } from 'lucide-preact'
import type { Json, Path } from '../../../server/contract/settings.ts'
import { at, edit, problemsAt } from '../draft.ts'
import { saidProblem, t } from '../texts.ts'
import { type FieldProps, Several } from './field.tsx'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** The hours of a week; a day without any is closed. */
export function HoursInput(field: FieldProps) {
  return (
    <Several {...field}>
      <div class="hours">
        {weekdays.map((day) => (
          <Intervals key={day} path={[...field.path, day]} name={t.value.weekdays[day]} />
        ))}
      </div>
    </Several>
  )
}

/** The hours of one day: each from and to. */
export function Intervals({ path, name }: { readonly path: Path; readonly name: string }) {
  const value = at(path)
  const list: readonly Json[] = Array.isArray(value) ? value : []
  const problems = problemsAt(path.join('.'))
  const add = () => edit({ do: 'set', path, value: [...list, { from: '10:00', to: '15:00' }] })
  return (
    <div class="hours-day">
      <span class="hours-name">{name}</span>
      <div class="hours-spans">
        {list.length === 0 ? <span class="hours-closed">{t.value.closed}</span> : null}
        {list.map((_, index) => (
          <Interval key={index} path={[...path, index]} name={name} />
        ))}
        <button type="button" class="small" onClick={add}>
          <Plus aria-hidden />
          {t.value.addTime}
          <span class="unseen"> {name}</span>
        </button>
      </div>
      {problems.length > 0 ? (
        <p class="field-wrong">{problems.map(({ message }) => saidProblem(message)).join(' ')}</p>
      ) : null}
    </div>
  )
}

function Interval({ path, name }: { readonly path: Path; readonly name: string }) {
  const { fields, removeTime } = t.value
  return (
    <span class="hours-span">
      <Clock path={[...path, 'from']} label={`${name} ${fields.from}`} />
      <span aria-hidden="true">–</span>
      <Clock path={[...path, 'to']} label={`${name} ${fields.to}`} />
      <button
        type="button"
        class="small bare"
        aria-label={`${removeTime}: ${name}`}
        onClick={() => edit({ do: 'remove', path })}
      >
        <X aria-hidden />
      </button>
    </span>
  )
}

function Clock({ path, label }: { readonly path: Path; readonly label: string }) {
  const value = at(path)
  return (
    <input
      type="text"
      class="clock-input"
      inputMode="numeric"
      placeholder="09:30"
      maxLength={5}
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      onInput={({ currentTarget }) => edit({ do: 'set', path, value: clockOf(currentTarget.value) })}
    />
  )
}

/** 10.00 and 9:30 are written too. */
const clockOf = (text: string): string => {
  const whole = text.replace('.', ':')
  return /^\d:\d\d$/.test(whole) ? `0${whole}` : whole
}
