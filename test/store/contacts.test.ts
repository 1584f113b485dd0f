import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Event } from '../../server/queue/words.ts'
import { type Contact, openContacts } from '../../server/store/contacts.ts'
import { openFile } from '../../server/store/database.ts'
import { openDatabase } from '../../server/store/open.ts'
import { projectVisits } from '../../server/store/visits.ts'
import { temporaryFolder } from '../temporary.ts'

const minuteMs = 60_000
const passport: Contact = {
  channel: 'phone',
  errand: 'pas',
  kle: '23.09.02',
  outcome: 'settled',
  why: null,
  failed: null,
  kind: null,
  language: 'da',
  behalf: false,
}
const by = (at: number, actor = 'staff:1') => ({ day: '2026-11-23', at, actor })

function desk() {
  const folder = temporaryFolder()
  const db = openDatabase(folder)
  const contacts = openContacts(db)
  const handled = (from = '2026-11-23', to = from) =>
    contacts.handled(from, to).reduce((sum, { count }) => sum + count, 0)
  return { db, folder, contacts, handled, project: projectVisits(db) }
}

test('a press that is tried again registers one enquiry', () => {
  const { contacts, handled } = desk()
  const first = contacts.keep('key-one', passport, by(0))
  expect(contacts.keep('key-one', passport, by(5))).toBe(first)
  expect(handled()).toBe(1)
  expect(handled('2026-11-24')).toBe(0)
})

test('a mistake is taken back within ten minutes, once, by whoever made it, and nothing is erased', () => {
  const { contacts, handled, db } = desk()
  const id = contacts.keep('key-one', passport, by(0))
  expect(contacts.takeBack(id, by(minuteMs, 'staff:2'))).toBe('unknown')
  expect(handled()).toBe(1)
  expect(contacts.takeBack(id, by(10 * minuteMs))).toBe('taken-back')
  expect(contacts.takeBack(id, by(10 * minuteMs))).toBe('taken-back')
  expect(handled()).toBe(0)
  expect(db.prepare('SELECT cancels FROM contact ORDER BY id').all()).toEqual([
    { cancels: null },
    { cancels: id },
  ])
  const late = contacts.keep('key-two', passport, by(0))
  expect(contacts.takeBack(late, by(11 * minuteMs))).toBe('too-late')
  expect(handled()).toBe(1)
})

test('the database itself forbids that an enquiry is changed or deleted', () => {
  const { contacts, db } = desk()
  contacts.keep('key-one', passport, by(0))
  expect(() => db.exec("UPDATE contact SET outcome = 'booked'")).toThrow('never changed')
  expect(() => db.exec('DELETE FROM contact')).toThrow('kept for a month')
})

test('visits count by each errand that a counter finished; one that was passed on says so', () => {
  const { contacts, project } = desk()
  const issued = (ticket: string, more: object = {}) =>
    ({
      type: 'TicketIssued',
      at: 0,
      ticket,
      number: ticket,
      errand: 'pas',
      class: 'walk-in',
      ...more,
    }) as Event
  let seq = 0
  const say = (event: object) => {
    seq += 1
    project(event as Event, '2026-11-23', seq)
  }
  for (const one of [issued('P001'), issued('P002'), issued('P003', { bookedAt: 9 }), issued('P004')])
    say({ language: 'da', ...one })
  say({ type: 'TicketFinished', at: 1, ticket: 'P001', outcome: 'settled', onward: 'mitid' })
  say({
    type: 'TicketFinished',
    at: 2,
    ticket: 'P001',
    outcome: 'must-come-back',
    why: 'papers',
    onward: null,
  })
  say({ type: 'TicketTransferred', at: 1, ticket: 'P002', to: { counter: '4' } })
  say({ type: 'TicketFinished', at: 2, ticket: 'P002', outcome: 'settled', onward: null })
  say({ type: 'TicketFinished', at: 2, ticket: 'P003', outcome: 'settled', onward: null })
  say({ type: 'TicketAbsent', at: 2, ticket: 'P004' })
  const visits = contacts
    .handled('2026-11-23', '2026-11-23')
    .map(({ channel, errand, outcome, why, passedOn, count }) =>
      [channel, errand, outcome, ...(why ? [why] : []), passedOn ? 'passed on' : 'at once', count].join(' '),
    )
  expect(visits.sort()).toEqual([
    'booking pas settled at once 1',
    'lobby mitid must-come-back papers at once 1',
    'lobby pas settled at once 1',
    'lobby pas settled passed on 1',
  ])
})

test('what was registered outlives the program', () => {
  const { contacts, db, folder } = desk()
  contacts.keep('key-one', { ...passport, outcome: 'must-come-back', why: 'papers' }, by(0))
  db.close()
  const again = openContacts(openFile(join(folder, 'naeste.db')))
  expect(again.handled('2026-11-23', '2026-11-23')).toMatchObject([{ why: 'papers', count: 1 }])
})
