import { expect, test } from 'vitest'
import { asideWords } from '../../kiosk/aside.ts'
import { isInTheMiddle, placeOf } from '../../kiosk/scan-place.ts'
import { textsIn } from '../../kiosk/texts.ts'
import { isCalled, stepWords } from '../../kiosk/ticket-words.ts'
import type { Scanned } from '../../server/contract/live.ts'
import type { BookingView, TicketView } from '../../server/contract/views.ts'

const words = textsIn('da')
const house: TicketView['house'] = {
  town: 'Byen',
  office: { da: 'Borgerservice' },
  address: '',
  phone: '',
  website: '',
  timeZone: 'Europe/Copenhagen',
  clock: { from: 0, until: 0, minutes: 60 },
  accent: '#12445c',
  trial: false,
  open: true,
  opensAt: null,
  closesAt: null,
  hours: [],
  trouble: false,
  powerIsLow: false,
  isDark: false,
  notices: [],
}
const ticket = (other: Partial<TicketView> = {}): TicketView => ({
  house,
  id: 'one',
  number: 'P042',
  errand: { da: 'Pas' },
  language: 'da',
  state: 'waiting',
  issuedAt: 0,
  ahead: 3,
  wait: { medianMinutes: 12, p80Minutes: 25 },
  counter: null,
  calls: 0,
  slip: 'printed',
  bookedAt: null,
  guide: null,
  bring: [],
  mayPostpone: false,
  away: null,
  comeBack: null,
  ...other,
})
const booking: BookingView = {
  code: '482913',
  errand: 'pas',
  errandName: { da: 'Pas' },
  number: null,
  at: 0,
  stands: 'early',
}
const scanned = (other?: Partial<TicketView>): Scanned => ({ kind: 'ticket', ticket: ticket(other) })

test('a scanned ticket takes the screen where nobody loses anything by it', () => {
  for (const at of ['start', 'scanned', 'unread', 'check-in'] as const)
    expect(isInTheMiddle(at, false, 'none')).toBe(false)
  expect(isInTheMiddle('ticket', false, 'printed')).toBe(false)
})

test('who is choosing, or has no paper yet, is not disturbed', () => {
  for (const at of ['group', 'search', 'question', 'end', 'needs', 'refused', 'unreachable'] as const)
    expect(isInTheMiddle(at, false, 'none')).toBe(true)
  expect(isInTheMiddle('start', true, 'none')).toBe(true)
  for (const paper of ['printing', 'uncertain', 'failed'] as const)
    expect(isInTheMiddle('ticket', false, paper)).toBe(true)
})

test('a ticket of today and a booked time are shown; anything else is told', () => {
  expect(placeOf(scanned())).toMatchObject({ at: 'scanned', ticket: { number: 'P042' } })
  expect(placeOf({ kind: 'booking', booking })).toEqual({ at: 'booking', booking })
  expect(placeOf({ kind: 'booking', booking: null })).toEqual({ at: 'unread', unread: 'booking' })
  expect(placeOf({ kind: 'unknown' })).toEqual({ at: 'unread', unread: 'unknown' })
})

test('each state says what to do now', () => {
  const step = (state: TicketView['state']) => stepWords(state, 'Skranke 3', words.ticket)
  expect(step('waiting')).toBe(words.ticket.next)
  for (const state of ['called', 'serving'] as const) expect(step(state)).toContain('Gå til Skranke 3')
  expect(step('parked')).toBe(words.ticket.parked)
  expect(step('absent')).toBe(words.ticket.away)
  expect(step('served')).toBe(words.ticket.over)
  for (const state of ['withdrawn', 'forgotten'] as const) expect(step(state)).toBe(words.ticket.gone)
  expect(isCalled('waiting')).toBe(false)
})

test('in the band all of it is one line', () => {
  const told = (one: Scanned) => asideWords(one, 'Skranke 3', words, 'da')
  expect(told(scanned())).toBe('P042: 3 før dig. Ventetid: 12–25 minutter.')
  expect(told(scanned({ state: 'called' }))).toBe('P042: Det er din tur. Gå til Skranke 3.')
  expect(told({ kind: 'booking', booking })).toBe(`${words.checkIn.early.heading}.`)
  expect(told({ kind: 'booking', booking: null })).toBe('Vi kan ikke finde din tid her. Gå til receptionen.')
  expect(told({ kind: 'unknown' })).toBe('Vi kan ikke læse koden. Prøv igen, eller gå til receptionen.')
})
