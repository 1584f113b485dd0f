import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Db, openFile } from '../../server/store/database.ts'
import { type Journal, openJournal, type Stretch } from '../../server/store/journal.ts'
import { temporaryFolder } from '../temporary.ts'

interface Lobby {
  readonly db: Db
  readonly journal: Journal
  readonly file: string
  write(text: string): void
}

function lobby(): Lobby {
  const file = join(temporaryFolder(), 'naeste.db')
  const db = openFile(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE fact (body TEXT)')
  const journal = openJournal(db)
  return { db, journal, file, write: (text) => void db.prepare('INSERT INTO fact VALUES (?)').run(text) }
}

/** What a copy has that got all of this. */
function bodiesOf(database: Buffer, stretches: readonly Stretch[]): readonly string[] {
  const file = join(temporaryFolder(), 'copy.db')
  writeFileSync(file, database)
  const logs = new Map<string, Stretch[]>()
  for (const stretch of stretches) logs.set(stretch.salt, [...(logs.get(stretch.salt) ?? []), stretch])
  for (const log of logs.values()) {
    writeFileSync(`${file}-wal`, Buffer.concat(log.map(({ bytes }) => bytes)))
    openFile(file).close()
    const db = openFile(file)
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    db.close()
  }
  const db = openFile(file)
  const bodies = db.prepare<[], { body: string }>('SELECT body FROM fact ORDER BY rowid').all()
  db.close()
  return bodies.map(({ body }) => body)
}

test('all that is committed is told once, and a picture with the log behind it is the database', () => {
  const { journal, file, write } = lobby()
  const told: Stretch[] = []
  const look = () => {
    const { stretch, broken } = journal.news()
    expect(broken).toBe(false)
    if (stretch) told.push(stretch)
  }
  journal.follow(look)
  look()
  journal.hold()
  const picture = readFileSync(file)
  const written: string[] = []
  for (const round of ['morgen', 'middag', 'aften']) {
    for (let one = 0; one < 30; one++) {
      written.push(`${round} ${one} ${'x'.repeat(one * 100)}`)
      write(written.at(-1) ?? '')
      if (one % 7 === 0) look()
    }
    if (round === 'morgen') journal.release()
    // Twice: the second finds an empty log.
    journal.settle()
    journal.checkpoint()
    if (round === 'middag') journal.checkpoint()
  }
  look()
  look()
  expect(new Set(told.map(({ salt }) => salt)).size).toBeGreaterThan(2)
  expect(bodiesOf(picture, told)).toEqual(written)
})

test('while the file is held nothing is brought into it, and what was deleted leaves the disk right after', () => {
  const { journal, file, write } = lobby()
  journal.follow(() => void journal.news())
  journal.settle()
  journal.hold()
  write('hemmelighed')
  const before = readFileSync(file)
  journal.checkpoint()
  journal.settle()
  expect(readFileSync(file)).toEqual(before)
  expect(readFileSync(`${file}-wal`).includes('hemmelighed')).toBe(true)
  journal.release()
  expect(readFileSync(`${file}-wal`)).toHaveLength(0)
  expect(readFileSync(file).includes('hemmelighed')).toBe(true)
})

test('when another program has brought the log in, copies are told that they missed something', () => {
  const { db, journal, write } = lobby()
  journal.follow(() => void journal.news())
  write('en')
  expect(journal.news()).toMatchObject({ broken: false })
  db.exec('PRAGMA wal_checkpoint(PASSIVE)')
  write('to')
  const { stretch, broken } = journal.news()
  expect(broken).toBe(true)
  expect(stretch?.from).toBe(0)
  write('tre')
  expect(journal.news()).toMatchObject({ broken: false })
})
