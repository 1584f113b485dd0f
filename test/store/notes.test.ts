import { expect, test } from 'vitest'
import { openBookings } from '../../server/store/bookings.ts'
import type { Db } from '../../server/store/database.ts'
import { openNotes, type Telling } from '../../server/store/notes.ts'
import { openDatabase } from '../../server/store/open.ts'
import { instant } from '../given.ts'
import { temporaryFolder } from '../temporary.ts'

const seat = { needs: ['seat'], answers: [], remark: '' } as const
const both = {
  needs: ['seat', 'hearing'],
  answers: [{ question: 'photo', answer: 'yes' }],
  remark: '',
} as const
const counted = (db: Db) =>
  db
    .prepare<[], object>('SELECT * FROM need_count ORDER BY day, need')
    .all()
    .map((row) => Object.values(row).join(' '))

test('when the day is over what people told is deleted, and only how many had each need is left', () => {
  const db = openDatabase(temporaryFolder())
  const notes = openNotes(db)
  notes.write('one', '2026-11-23', seat)
  notes.write('two', '2026-11-23', both)
  notes.forget('2026-11-23', () => false)
  expect(openNotes(db).of('two')).toEqual(both)
  notes.forget('2026-11-24', () => false)
  expect(openNotes(db).of('two')).toBeNull()
  expect(counted(db)).toEqual(['2026-11-23 hearing 1', '2026-11-23 seat 2'])
})

test('who is still here after midnight keeps the note for as long, and is counted once', () => {
  const db = openDatabase(temporaryFolder())
  const notes = openNotes(db)
  notes.write('one', '2026-11-23', seat)
  notes.write('two', '2026-11-23', seat)
  notes.remember('two', seat)
  notes.forget('2026-11-24', (ticket) => ticket === 'two')
  expect(notes.of('two')).toEqual(seat)
  notes.forget('2026-11-25', () => false)
  expect(notes.of('two')).toBeNull()
  expect(counted(db)).toEqual(['2026-11-23 seat 2'])
})

test('what is told later joins what was told before, in memory as on the disk', () => {
  const db = openDatabase(temporaryFolder())
  const notes = openNotes(db)
  const tell = (telling: Telling) => {
    notes.write('one', '2026-11-23', telling)
    notes.remember('one', telling)
  }
  tell({ needs: both.needs, answers: both.answers })
  tell({ remark: 'Mangler kun underskriften.' })
  tell({ needs: ['sight'] })
  const whole = { needs: ['sight'], answers: both.answers, remark: 'Mangler kun underskriften.' }
  expect(notes.of('one')).toEqual(whole)
  expect(openNotes(db).of('one')).toEqual(whole)
  tell({ remark: '' })
  expect(openNotes(db).of('one')?.remark).toBe('')
})

test('no byte of a deleted note or name is left in the file', () => {
  const folder = temporaryFolder()
  const db = openDatabase(folder)
  const bookings = openBookings(db)
  bookings.keep([{ code: null, errand: 'pas', at: instant('10:00'), name: 'Ragnhild Mikkelsdatter' }], 0)
  const notes = openNotes(db)
  notes.write('one', '2026-11-23', { remark: 'Ragnhild venter på sin søn.' })
  const inFile = () => db.serialize().includes('Ragnhild')
  expect(inFile()).toBe(true)
  bookings.forget(instant('2026-11-24 00:00'))
  notes.forget('2026-11-24', () => false)
  expect(inFile()).toBe(false)
})

test('a name is kept until its day is over, and the time a week longer', () => {
  const db = openDatabase(temporaryFolder())
  const bookings = openBookings(db)
  const name = () => db.prepare<[], { name: string | null }>('SELECT name FROM booking').get()?.name
  const [code = ''] = bookings.keep(
    [{ code: null, errand: 'pas', at: instant('10:00'), name: 'Testnavn' }],
    0,
  )
  bookings.forget(instant('2026-11-23 00:00'))
  expect(name()).toBe('Testnavn')
  bookings.forget(instant('2026-11-24 00:00'))
  expect(name()).toBeNull()
  expect(bookings.find(code)).toMatchObject({ errand: 'pas' })
  bookings.forget(instant('2026-12-02 00:00'))
  expect(bookings.find(code)).toBeNull()
})

test('a ticket leads to whose booked time it came of, for as long as the name is known', () => {
  const bookings = openBookings(openDatabase(temporaryFolder()))
  const [code = ''] = bookings.keep(
    [{ code: null, errand: 'pas', at: instant('10:00'), name: 'Testnavn' }],
    0,
  )
  const key = bookings.find(code)?.arrivalKey ?? ''
  expect(bookings.nameOf(key)).toBe('Testnavn')
  expect(bookings.nameOf(`${key}.the-first-ticket`)).toBe('Testnavn')
  expect(bookings.nameOf('a-tap-on-the-kiosk')).toBeNull()
  bookings.forget(instant('2026-11-24 00:00'))
  expect(bookings.nameOf(key)).toBeNull()
})

test('a code that is known gets the new time, and its ticket stays the same one', () => {
  const bookings = openBookings(openDatabase(temporaryFolder()))
  const [code = ''] = bookings.keep([{ code: null, errand: 'pas', at: 1, name: null }], 0)
  const before = bookings.find(code)
  bookings.keep([{ code, errand: 'pas', at: 2, name: null }], 0)
  expect(bookings.find(code)).toEqual({ ...before, at: 2 })
})
