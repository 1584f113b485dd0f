import type { Desk, DeskTicket, StaffCounter, StaffTicket } from '../../server/contract/views.ts'

/** A counter for passports, in one of its states. */
export const counter = (state: StaffCounter['state']): StaffCounter => ({
  id: '3',
  name: { da: 'Skranke 3' },
  short: '3',
  direction: 'none',
  state,
  number: null,
  serves: ['pas'],
})

/** Somebody who waits for a passport, but for what is said otherwise. */
export const ticket = (other: Partial<StaffTicket> = {}): StaffTicket => ({
  id: 'one',
  number: 'P001',
  errand: 'pas',
  next: [],
  language: 'da',
  class: 'walk-in',
  arrival: 0,
  state: 'waiting',
  calls: 0,
  calledAt: null,
  arrivedAt: null,
  counter: null,
  onlyAt: null,
  slip: 'printed',
  needs: [],
  answers: [],
  behalf: false,
  bookedAt: null,
  parked: null,
  away: null,
  ...other,
})

/** The same at a desk. */
export const deskTicket = (other: Partial<DeskTicket> = {}): DeskTicket => ({
  ...ticket(other),
  name: null,
  remark: '',
  ...other,
})

/** An open counter where nobody is, and for which nobody waits. */
export const desk = (other: Partial<Desk> = {}): Desk => ({
  counter: counter('open'),
  current: null,
  next: null,
  undo: null,
  ...other,
})
