import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { StartProblem } from '../../server/start-problem.ts'
import { pragma } from '../../server/store/database.ts'
import { openDatabase } from '../../server/store/open.ts'
import { temporaryFolder } from '../temporary.ts'

/** A folder with a lobby's database that was closed in order. */
function lobbysFolder(): string {
  const folder = temporaryFolder()
  const db = openDatabase(folder)
  const put = db.prepare(
    "INSERT INTO event (day, at, type, body, actor) VALUES ('2026-11-26', 1, 'DayClosed', '{}', 'x')",
  )
  db.transaction(() => {
    for (let n = 0; n < 2000; n++) put.run()
  })()
  db.close()
  return folder
}
const pageSize = 4096

/** Spoils the head of the page in the middle: the rows in a page have no check of their own. */
function flip(file: string): void {
  const bytes = readFileSync(file)
  const at = Math.floor(bytes.length / pageSize / 2) * pageSize
  bytes.fill(0xff, at, at + 8)
  writeFileSync(file, bytes)
}

test.each([
  ['a page is spoilt', flip, /is damaged: .+\. Nothing in it was changed\./],
  ['the end is missing', (file: string) => truncateSync(file, 20 * pageSize), /is damaged/],
  [
    'it was cut in the middle of a page',
    (file: string) => truncateSync(file, 20 * pageSize + 100),
    /is damaged/,
  ],
  ['it is empty', (file: string) => truncateSync(file, 0), /is damaged: the file is empty/],
  [
    'it is something else',
    (file: string) => writeFileSync(file, 'x'.repeat(9000)),
    /is damaged: .*not a database/,
  ],
])('a database of which %s is not started on, and stays as it is', (_, spoil, sentence) => {
  const folder = lobbysFolder()
  const file = join(folder, 'naeste.db')
  spoil(file)
  const before = readFileSync(file)
  expect(() => openDatabase(folder)).toThrow(sentence)
  expect(() => openDatabase(folder)).toThrow(StartProblem)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a journal without its database is no new lobby', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'naeste.db-wal'), 'x'.repeat(100))
  expect(() => openDatabase(folder)).toThrow('only its journal is there')
  expect(existsSync(join(folder, 'naeste.db'))).toBe(false)
})

test('the database of a first day without its journal is no new lobby, and stays as it is', () => {
  const open = openDatabase(temporaryFolder())
  open.exec("INSERT INTO event (day, at, type, body, actor) VALUES ('2026-11-26', 1, 'DayClosed', '{}', 'x')")
  const folder = temporaryFolder()
  const file = join(folder, 'naeste.db')
  copyFileSync(open.name, file)
  const before = readFileSync(file)
  for (const _ of [1, 2])
    expect(() => openDatabase(folder)).toThrow(
      'is damaged: all of it stood in naeste.db-wal, which is not there',
    )
  expect(readFileSync(file).equals(before)).toBe(true)
  copyFileSync(`${open.name}-wal`, `${file}-wal`)
  const whole = openDatabase(folder)
  expect(whole.prepare('SELECT count(*) AS facts FROM event').get()).toEqual({ facts: 1 })
  whole.close()
  open.close()
})

test('the sentence names the copies that an update has left beside it', () => {
  const folder = lobbysFolder()
  const file = join(folder, 'naeste.db')
  copyFileSync(file, `${file}.before-7`)
  truncateSync(file, 0)
  expect(() => openDatabase(folder)).toThrow('naeste.db.before-7')
})

test('a sound database is opened, also while its journal holds the newest facts', () => {
  const folder = lobbysFolder()
  const db = openDatabase(folder)
  db.exec("INSERT INTO event (day, at, type, body, actor) VALUES ('2026-11-26', 1, 'DayClosed', '{}', 'x')")
  const again = openDatabase(folder)
  expect(pragma(again, 'page_count')).toBe(pragma(db, 'page_count'))
  again.close()
  db.close()
})

test('a folder that is none is named', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  expect(() => openDatabase(join(folder, 'file'))).toThrow(/^DATA_DIR: .*file takes no writing/)
})
