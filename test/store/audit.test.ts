import { expect, onTestFinished, test } from 'vitest'
import { openAudit } from '../../server/store/audit.ts'
import type { Db } from '../../server/store/database.ts'
import { openDatabase } from '../../server/store/open.ts'
import { temporaryFolder } from '../temporary.ts'

const dayMs = 86_400_000
const always = { from: 0, to: Number.MAX_SAFE_INTEGER, person: null, before: null }

function database(): Db {
  const db = openDatabase(temporaryFolder())
  onTestFinished(() => void db.close())
  return db
}

test('the newest deed is read first, and one person can be looked at alone, as who did it or whom it was done to', () => {
  const audit = openAudit(database())
  audit.note('staff:1', 'person-added', 'person:2', 'computer')
  audit.note('staff:2', 'signed-in')
  audit.note('staff:3', 'signed-in')
  expect(audit.read(always).map(({ deed }) => deed)).toEqual(['signed-in', 'signed-in', 'person-added'])
  const ofTwo = audit.read({ ...always, person: 2 })
  expect(ofTwo.map(({ actor, subject }) => [actor, subject])).toEqual([
    ['staff:2', ''],
    ['staff:1', 'person:2'],
  ])
  expect(audit.read({ ...always, before: ofTwo[0]?.seq ?? 0 })).toHaveLength(1)
})

test('nothing personal gets in: no name, no sentence, no CPR number', () => {
  const audit = openAudit(database())
  for (const subject of ['Kollega Navn', 'person:010203-1234', 'person:0102031234', 'note:a b', 'Person:1'])
    expect(() => audit.note('staff:1', 'person-added', subject), subject).toThrow('person:3')
  expect(() => audit.note('Kollega', 'signed-in')).toThrow()
  expect(audit.read(always)).toEqual([])
})

test('what was kept can be neither changed nor taken away, until 13 months are over', () => {
  const db = database()
  const now = Date.now()
  let at = now - 400 * dayMs
  const audit = openAudit(db, () => at)
  audit.note('staff:1', 'signed-in')
  at = now - 300 * dayMs
  audit.note('staff:2', 'signed-in')
  expect(() => db.exec("UPDATE audit SET actor = 'staff:9'")).toThrow('never changed')
  expect(() => db.exec('DELETE FROM audit')).toThrow('kept')
  audit.forget(now)
  expect(audit.read(always).map(({ actor }) => actor)).toEqual(['staff:2'])
})
