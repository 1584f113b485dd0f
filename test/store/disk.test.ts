import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { StartProblem } from '../../server/start-problem.ts'
import { holdAlone } from '../../server/store/alone.ts'
import { type Db, pragma } from '../../server/store/database.ts'
import { isOfTheDisk } from '../../server/store/disk-problem.ts'
import { openDatabase } from '../../server/store/open.ts'
import { temporaryFolder } from '../temporary.ts'
import { fillDisk } from '../torture/disk/fill.ts'
import { mountDisk } from '../torture/disk/mount.ts'

const put = (db: Db) =>
  db
    .prepare("INSERT INTO event (day, at, type, body, actor) VALUES ('2026-11-26', 1, 'DayClosed', ?, 'x')")
    .run(JSON.stringify({ why: randomUUID().repeat(200) }))
const count = (db: Db) => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM event').get()?.n

/** A disk of its own where that may be mounted, and a file that may not grow where not. */
function fullDisk() {
  const folder = join(temporaryFolder(), 'disk')
  const disk = mountDisk(folder, 16)
  if (typeof disk !== 'string') onTestFinished(disk.close)
  const db = openDatabase(folder)
  onTestFinished(() => void db.close())
  if (typeof disk !== 'string') return { db, fill: () => fillDisk(folder) }
  const fill = () => {
    db.exec(`PRAGMA max_page_count = ${pragma(db, 'page_count')}`)
    return () => db.exec('PRAGMA max_page_count = 1000000')
  }
  return { db, fill }
}

test('a full disk takes a fact whole or not at all, and takes the next one when there is room', () => {
  const { db, fill } = fullDisk()
  put(db)
  const makeRoom = fill()
  let kept = 1
  let refusal: unknown
  try {
    for (; kept < 1000; kept++) put(db)
  } catch (error) {
    refusal = error
  }
  expect(isOfTheDisk(refusal)).toBe(true)
  expect(count(db)).toBe(kept)
  makeRoom()
  put(db)
  expect(count(db)).toBe(kept + 1)
  expect(db.prepare('PRAGMA quick_check').get()).toEqual({ quick_check: 'ok' })
})

test('a lobby on a disk that is read-only or full says so in one sentence, and holds nothing', () => {
  const folder = join(temporaryFolder(), 'disk')
  const disk = mountDisk(folder, 1)
  // Where nothing may be mounted, a file that stands where the folder should takes no files either.
  if (typeof disk === 'string') {
    writeFileSync(join(folder, 'file'), '')
    expect(() => holdAlone(join(folder, 'file', 'lobby'), 'lobby')).toThrow(StartProblem)
    return
  }
  onTestFinished(disk.close)
  const makeRoom = fillDisk(folder)
  expect(() => openDatabase(folder)).toThrow(/^DATA_DIR: the disk of .+ is full/)
  makeRoom()
  disk.remount('ro')
  expect(() => holdAlone(folder, 'lobby')).toThrow(/^DATA_DIR: .+ takes no writing/)
  disk.remount('rw')
  holdAlone(folder, 'lobby')()
})
