import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Db, openFile, pragma } from '../../server/store/database.ts'
import { migrate } from '../../server/store/migrate.ts'
import { migrations } from '../../server/store/migrations.ts'
import { temporaryFolder } from '../temporary.ts'

const further = 'CREATE TABLE further (id INTEGER PRIMARY KEY) STRICT'

function newFile() {
  const file = join(temporaryFolder(), 'naeste.db')
  return { file, db: openFile(file) }
}
const tables = (db: Db) =>
  db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => name)

test('a new database gets the newest schema, and nothing is copied', () => {
  const { db, file } = newFile()
  migrate(db, file)
  expect(tables(db)).toEqual(expect.arrayContaining(['event', 'visit', 'catalogue', 'person', 'session']))
  expect(existsSync(`${file}.before-1`)).toBe(false)
})

test('a database with history is copied beside itself before its schema changes', () => {
  const { db, file } = newFile()
  migrate(db, file)
  db.exec("INSERT INTO event (day, at, type, body, actor) VALUES ('2026-11-23', 1, 'DayClosed', '{}', 'x')")
  migrate(db, file, [...migrations, further])
  const copy = openFile(`${file}.before-${migrations.length + 1}`, { readonly: true })
  expect(tables(copy)).not.toContain('further')
  expect(copy.prepare('SELECT count(*) AS n FROM event').get()).toEqual({ n: 1 })
  expect(tables(db)).toContain('further')
})

test('a migration that fails half way changes nothing', () => {
  const { db, file } = newFile()
  migrate(db, file)
  expect(() => migrate(db, file, [...migrations, further, 'THIS IS NO SQL'])).toThrow()
  expect(tables(db)).not.toContain('further')
  expect(pragma(db, 'user_version')).toBe(migrations.length)
})

test('a database from a newer program is left alone, with a sentence that says so', () => {
  const { db, file } = newFile()
  migrate(db, file)
  db.exec('PRAGMA user_version = 99')
  expect(() => migrate(db, file)).toThrow(/version 99.*start the newer program/)
})

test('an event can never be changed', () => {
  const { db, file } = newFile()
  migrate(db, file)
  db.exec("INSERT INTO event (day, at, type, body, actor) VALUES ('2026-11-23', 1, 'DayClosed', '{}', 'x')")
  expect(() => db.exec('UPDATE event SET at = 2')).toThrow('an event is never changed')
})
