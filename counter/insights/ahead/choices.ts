import { signal } from '@preact/signals'
import type { WhatIfChange } from '../../../server/contract/what-if.ts'

export const kinds = ['counters', 'hours', 'only-booked', 'head-starts', 'gains', 'nothing'] as const
export type Kind = (typeof kinds)[number]

/** What is written in the form; it stays while one turns from page to page. */
export interface Choices {
  readonly kind: Kind
  readonly weekdays: readonly number[]
  readonly from: string
  readonly to: string
  readonly more: number
  readonly isClosed: boolean
  readonly errand: string
  readonly minutes: Readonly<Record<string, number>>
  readonly gains: Readonly<Record<string, number>>
}

const classes = ['walk-in', 'needs-a-hand', 'booking'] as const

const atFirst: Choices = {
  kind: 'counters',
  weekdays: [1],
  from: '12:00',
  to: '14:00',
  more: 1,
  isClosed: false,
  errand: 'pas',
  minutes: { 'walk-in': 0, 'needs-a-hand': 10, booking: 15 },
  gains: { 'walk-in': 1, 'needs-a-hand': 2, booking: 2 },
}

export const choices = signal<Choices>(atFirst)

export const choose = (part: Partial<Choices>): void => {
  choices.value = { ...choices.value, ...part }
}

/** Ready-made questions. */
export const presets = {
  noon: { kind: 'counters', weekdays: [1], from: '12:00', to: '14:00', more: 1 },
  passport: { kind: 'only-booked', errand: 'pas' },
  fifo: { kind: 'head-starts', minutes: Object.fromEntries(classes.map((one) => [one, 0])) },
  thursday: { kind: 'hours', weekdays: [4], from: '10:00', to: '17:00', isClosed: false },
} as const satisfies Record<string, Partial<Choices>>

/** The choice as the server is asked. */
export function changesOf(chosen: Choices): WhatIfChange[] {
  const { kind, from, to, more, isClosed, errand, minutes, gains } = chosen
  const weekdays = [...chosen.weekdays].sort()
  switch (kind) {
    case 'counters':
      return [{ kind, weekdays, from, to, more }]
    case 'hours':
      return [{ kind, weekdays, open: isClosed ? [] : [{ from, to }] }]
    case 'only-booked':
      return [{ kind, errands: [errand] }]
    case 'head-starts':
      return [{ kind, minutes: { ...minutes } }]
    case 'gains':
      return [{ kind, gains: { ...gains } }]
    case 'nothing':
      return []
  }
}
