import {
  type LaterField,
  type LaterProblem,
  type LaterRow,
  type LaterWrong,
  laterFields,
} from './later-words.ts'

/** `09:15` of what a hand writes: 0915, 915, 9.15, 9:15; null where it is no time of a day. */
export function clockOf(typed: string): string | null {
  const parts = /^(\d{1,2})[.:, ]?(\d{2})$/.exec(typed.trim())
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2])]
  if (!parts || hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** `KP001` of what a hand writes: kp1, KP01; null where it is no number that a person could hold. */
export function numberOf(typed: string): string | null {
  const parts = /^([a-z]{1,3})[ -]?0*(\d{1,4})$/i.exec(typed.trim())
  return parts?.[1] ? `${parts[1].toUpperCase()}${(parts[2] ?? '').padStart(3, '0')}` : null
}

/** What rows are held against. */
export interface LaterKnown {
  readonly errands: ReadonlySet<string>
  readonly counters: ReadonlySet<string>
  /** Of the present day, `09:15`: what is later has not been yet; null on days that are over. */
  readonly until: string | null
}

/** All that is wrong with a sheet, row by row, in the order of the fields. */
export function wrongIn(rows: readonly LaterRow[], known: LaterKnown): readonly LaterWrong[] {
  const seen = new Set<string>()
  return rows.flatMap((row, at) => {
    const wrong = fieldsWrong(row, known)
    const number = numberOf(row.number)
    if (number && seen.has(number)) wrong.set('number', 'twice')
    if (number) seen.add(number)
    return laterFields.flatMap((field) => {
      const problem = wrong.get(field)
      return problem ? [{ row: at, field, problem }] : []
    })
  })
}

function fieldsWrong(row: LaterRow, { errands, counters, until }: LaterKnown): Map<LaterField, LaterProblem> {
  const wrong = new Map<LaterField, LaterProblem>()
  if (!numberOf(row.number)) wrong.set('number', row.number.trim() === '' ? 'missing' : 'no-number')
  // A single letter is the lobby's own series: a number of today that it has yet to give would stand in its way.
  else if (until !== null && /^[a-z][\d -]/i.test(row.number.trim())) wrong.set('number', 'own-series')
  if (!errands.has(row.errand)) wrong.set('errand', row.errand === '' ? 'missing' : 'unknown')
  if (row.counter !== '' && !counters.has(row.counter)) wrong.set('counter', 'unknown')
  const wanted = timesOf(row)
  for (const field of ['came', 'called', 'finished'] as const) {
    const clock = clockOf(row[field])
    if (row[field].trim() === '') {
      if (wanted.includes(field)) wrong.set(field, 'missing')
    } else if (clock === null) wrong.set(field, 'no-time')
    else if (until !== null && clock > until) wrong.set(field, 'in-future')
  }
  if (wrong.size === 0) inOrder(row, wrong)
  return wrong
}

/** Whoever was helped has three times; of whoever left only the first is sure. */
function timesOf({ outcome }: LaterRow): readonly LaterField[] {
  if (outcome === 'withdrawn') return ['came']
  return outcome === 'absent' ? ['came', 'called'] : ['came', 'called', 'finished']
}

function inOrder(row: LaterRow, wrong: Map<LaterField, LaterProblem>): void {
  const [came, called, finished] = [clockOf(row.came), clockOf(row.called), clockOf(row.finished)]
  if (row.outcome === 'withdrawn' && called !== null) wrong.set('called', 'never-called')
  if (came && called && called < came) wrong.set('called', 'before-came')
  if (finished && called && finished < called) wrong.set('finished', 'before-called')
  else if (came && finished && finished < came) wrong.set('finished', 'before-came')
}
