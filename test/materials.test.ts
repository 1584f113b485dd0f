import { expect, onTestFinished, test } from 'vitest'
import { firstCatalogue } from '../server/catalogue/first.ts'
import { clockSeconds, openMaterials } from '../server/materials.ts'
import type { Event } from '../server/queue/words.ts'
import { openFile } from '../server/store/database.ts'
import { openMaterialRows } from '../server/store/material-rows.ts'
import { openStore, type Store } from '../server/store/store.ts'
import { instant } from './given.ts'
import { temporaryFolder } from './temporary.ts'

const day = '2026-11-23'
const catalogue = firstCatalogue(null)

/** A lobby's database, and what a question about one day is answered from. */
function lobby() {
  const store = openStore(temporaryFolder(), () => undefined)
  onTestFinished(store.close)
  const db = openFile(store.file, { readonly: true })
  const materials = openMaterials(() => catalogue, openMaterialRows(db))
  return { store, of: (from = day, to = from) => materials({ from, to }) }
}

const keep = (store: Store, events: readonly Event[], on = day) =>
  store.log.append(events.map((event) => ({ event, day: on, actor: 'test' })))

const issued = (clock: string): Event => ({
  type: 'TicketIssued',
  at: instant(clock),
  ticket: 'a',
  number: 'P001',
  letter: 'P',
  sequence: 1,
  errand: 'pas',
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  idempotencyKey: null,
  paper: false,
  behalf: false,
  bookedAt: null,
})
const about = (type: 'TicketCalled' | 'TicketArrived' | 'TicketResumed', clock: string) =>
  ({ type, at: instant(clock), ticket: 'a', counter: '3' }) as Event
const parked = (clock: string): Event => ({
  type: 'TicketParked',
  at: instant(clock),
  ticket: 'a',
  counter: '3',
  reason: 'photo',
})

test('who was set aside twice has both times in their step, also who was called straight from there', () => {
  const { store, of } = lobby()
  keep(store, [issued('10:00'), about('TicketCalled', '10:05'), parked('10:06')])
  keep(store, [about('TicketResumed', '10:16'), about('TicketCalled', '10:18'), parked('10:19')])
  keep(store, [about('TicketCalled', '10:24')])
  const { steps } = of()
  expect([steps.aside[0], steps.parked[0], steps.wait[0]]).toEqual([15 * 60, 2, 300])
})

test('a step that is taken back leaves no time aside', () => {
  const { store, of } = lobby()
  keep(store, [
    { type: 'DayStarted', at: instant('09:00'), date: day, carried: { tickets: [], counters: [] } },
  ])
  keep(store, [issued('10:00'), about('TicketCalled', '10:05'), parked('10:06')])
  keep(store, [{ type: 'StepUndone', at: instant('10:07'), ticket: 'a', counter: '3', step: 'TicketParked' }])
  const { steps } = of()
  expect([steps.aside[0], steps.parked[0]]).toEqual([0, 0])
})

test('enquiries of a half hour that are alike are one row, and one that was taken back is none', () => {
  const { store, of } = lobby()
  const call = {
    channel: 'phone',
    errand: 'pas',
    kle: '23.09.02',
    outcome: 'settled',
    why: null,
    failed: null,
    kind: null,
    language: 'da',
    behalf: false,
  } as const
  const by = (clock: string) => ({ day, at: instant(clock), actor: 'staff:1' })
  store.contacts.keep('one', call, by('10:01'))
  store.contacts.keep('two', call, by('10:29'))
  const wrong = store.contacts.keep('three', { ...call, errand: 'mitid' }, by('10:30'))
  store.contacts.takeBack(wrong, by('10:31'))
  store.contacts.keep('four', { ...call, behalf: true }, by('15:59'))
  expect(of().enquiries).toEqual([
    { ...call, day, half: 20, count: 2 },
    { ...call, behalf: true, day, half: 31, count: 1 },
  ])
})

test('ways, doors, needs and help are told as they were counted', () => {
  const { store, of } = lobby()
  const way = { day, hour: 17, errand: 'pas', ending: 'closed', behalf: false }
  store.ways.count({ ...way, language: 'da' })
  store.ways.count({ ...way, language: 'pl' })
  store.passages.add('main', { entered: 2, left: 1 }, instant('10:20'))
  store.passages.add('back', { entered: 1, left: 0 }, instant('10:20'))
  store.notes.write('a', day, { needs: ['seat'] })
  const by = { day, at: instant('11:00'), actor: 'staff:1' }
  store.digitalHelps.keep('one', { theme: 'mitid', alone: 'yes', language: 'da' }, by)
  expect(of()).toMatchObject({
    ways: [{ day, hour: 17, errand: 'pas', ending: 'closed', count: 2 }],
    passages: [{ day, quarter: 41, entered: 3, left: 1 }],
    needs: [{ day, need: 'seat', count: 1 }],
    helps: [{ day, theme: 'mitid', alone: 'yes', count: 1 }],
  })
})

test('on the days that the clocks change, a half hour is what the clock on the wall shows', () => {
  const seconds = clockSeconds('Europe/Copenhagen')
  expect(seconds('2026-03-29', Date.parse('2026-03-29T01:30Z'))).toBe(3.5 * 3600)
  expect(seconds('2026-03-29', Date.parse('2026-03-29T08:00Z'))).toBe(10 * 3600)
  expect(seconds('2026-10-25', Date.parse('2026-10-25T09:00Z'))).toBe(10 * 3600)
  expect(seconds('2026-10-24', Date.parse('2026-10-25T00:30Z'))).toBe(26.5 * 3600)
})
