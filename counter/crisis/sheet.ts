import { computed, effect, signal } from '@preact/signals'
import { numberOf, wrongIn } from '../../server/contract/later-check.ts'
import type { LaterField, LaterRow } from '../../server/contract/later-words.ts'
import { now, view } from '../lobby.ts'
import { remembered } from '../remembered.ts'

/** A sheet that is being typed. A browser that is loaded anew goes on with it, until the tab is closed. */
const store = remembered(sessionStorage, 'naeste-counter-sheet')

const blank: LaterRow = {
  number: '',
  errand: '',
  came: '',
  called: '',
  finished: '',
  outcome: 'settled',
  counter: '',
}

export const rows = signal<readonly LaterRow[]>(kept())
/** Empty for the present day. */
export const chosenDay = signal('')
export const isExact = signal(true)

function kept(): readonly LaterRow[] {
  try {
    const read: unknown = JSON.parse(store.get() ?? '')
    return Array.isArray(read) && read.length > 0 ? read.map((row) => ({ ...blank, ...row })) : [blank]
  } catch {
    return [blank]
  }
}
effect(() => store.set(isUntouched(rows.value) ? null : JSON.stringify(rows.value)))

function isUntouched([first, ...others]: readonly LaterRow[]): boolean {
  return others.length === 0 && first?.number === ''
}

const shown = (options: Intl.DateTimeFormatOptions) => {
  const timeZone = view.value?.house.timeZone ?? 'Europe/Copenhagen'
  return new Intl.DateTimeFormat('sv-SE', { timeZone, ...options }).format(now.value || Date.now())
}
/** The present day in the lobby, `2026-11-23`. */
export const today = computed(() => shown({ dateStyle: 'short' }))
export const day = computed(() => chosenDay.value || today.value)
/** The present minute in the lobby, `09:15`: the table is drawn anew when it changes, and not with each second. */
const minute = computed(() => shown({ timeStyle: 'short' }))

/** The rows that somebody has written in; the last may still be empty. */
export const written = computed(() =>
  rows.value.filter((row, at) => at < rows.value.length - 1 || row.came + row.called + row.finished !== ''),
)

/** What is wrong with the rows that are written. */
export const wrong = computed(() => {
  const { errands = [], counters = [] } = view.value ?? {}
  return wrongIn(written.value, {
    errands: new Set(errands.map(({ id }) => id)),
    counters: new Set(counters.map(({ id }) => id)),
    until: day.value === today.value ? minute.value : null,
  })
})

/** What stands before the figures of a number. */
const lettersOf = (number: string): string | undefined => numberOf(number)?.replace(/\d+$/, '')

/** The errand that a number's letter stands for: KP001 is the first of P. */
function errandFor(number: string): string {
  const letter = lettersOf(number)?.slice(-1)
  return view.value?.errands.find((errand) => errand.letter === letter)?.id ?? ''
}

export function write(at: number, field: LaterField, value: string): void {
  rows.value = rows.value.map((row, place) => {
    if (place !== at) return row
    const next = { ...row, [field]: value } as LaterRow
    const isNewLetter = field === 'number' && lettersOf(value) !== lettersOf(row.number)
    return isNewLetter ? { ...next, errand: errandFor(value) } : next
  })
}

/** A row behind the last, with the next number, the same errand and the same counter. */
export function addRow(): void {
  const last = rows.value.at(-1) ?? blank
  const parts = /^([A-Z]+)(\d+)$/.exec(numberOf(last.number) ?? '')
  const number = parts ? `${parts[1]}${String(Number(parts[2]) + 1).padStart(3, '0')}` : ''
  rows.value = [...rows.value, { ...blank, number, errand: last.errand, counter: last.counter }]
}

export function removeRow(at: number): void {
  const left = rows.value.filter((_, place) => place !== at)
  rows.value = left.length > 0 ? left : [blank]
}

export function clearRows(): void {
  rows.value = [blank]
}
