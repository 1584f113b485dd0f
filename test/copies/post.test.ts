import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folderPlace } from '../../server/copies/places/folder.ts'
import { type Place, PlaceFault } from '../../server/copies/places/place.ts'
import { openFile } from '../../server/store/database.ts'
import { temporaryFolder } from '../temporary.ts'
import { copiedLobby, restored, upTo } from './copied-lobby.ts'

const streamsIn = (folder: string) => readdirSync(folder).sort()
const piecesIn = (folder: string) =>
  streamsIn(folder).flatMap((stream) =>
    readdirSync(join(folder, stream)).map((name) => join(folder, stream, name)),
  )

/** A lobby whose first number has arrived at a disk. */
async function lobbyOnDisk(now = Date.now) {
  const folder = join(temporaryFolder(), 'usb')
  mkdirSync(folder)
  const place = folderPlace(folder, null)
  const lobby = copiedLobby({ place, now })
  lobby.issue(1)
  await lobby.arrived()
  return { folder, place, lobby }
}

/** Plugs in another disk where one was pulled, and waits for the picture that it gets. */
async function withEmptyDisk(folder: string, { until }: ReturnType<typeof copiedLobby>): Promise<void> {
  const pulledAt = Date.now()
  mkdirSync(folder)
  await until(({ fault, wholeAt }) => fault === null && (wholeAt ?? 0) >= pulledAt)
}

test('each number is at the place behind a picture of the whole database, encrypted, and comes back', async () => {
  const place = folderPlace(temporaryFolder(), null)
  const key = randomBytes(32)
  const lobby = copiedLobby({ place, key })
  for (const number of upTo(20)) {
    lobby.issue(number)
    if (number % 3 === 0) lobby.look()
  }
  await lobby.arrived()
  expect((await restored(place, { key })).numbers).toEqual(upTo(20))
  expect((await restored(place)).restored).toEqual({ ok: false, why: 'needs-key' })
  expect((await restored(place, { key: randomBytes(32) })).restored).toEqual({ ok: false, why: 'damaged' })
})

test('what is brought into the database meanwhile changes nothing', async () => {
  const place = folderPlace(temporaryFolder(), null)
  const lobby = copiedLobby({ place })
  for (const number of upTo(12)) {
    lobby.issue(number)
    if (number % 3 === 0) lobby.store.settle()
    if (number % 4 === 0) lobby.store.journal.checkpoint()
    if (number === 6) await lobby.arrived()
  }
  await lobby.arrived()
  expect((await restored(place)).numbers).toEqual(upTo(12))
})

test('a disk that is pulled is told, and has all that it missed once it is back', async () => {
  const { folder, place, lobby } = await lobbyOnDisk()
  renameSync(folder, `${folder}-pulled`)
  lobby.issue(2)
  lobby.look()
  await lobby.until(({ fault }) => fault?.name === 'not-there')
  lobby.issue(3)
  lobby.look()
  expect(lobby.report()?.waitingSince).toBeGreaterThan(0)
  renameSync(`${folder}-pulled`, folder)
  await lobby.until(({ fault, waitingSince }) => fault === null && waitingSince === null)
  expect((await restored(place)).numbers).toEqual([1, 2, 3])
})

test('another disk, on which nothing is, gets a picture of its own', async () => {
  const { folder, place, lobby } = await lobbyOnDisk()
  renameSync(folder, `${folder}-other`)
  lobby.issue(2)
  lobby.look()
  await lobby.until(({ fault }) => fault !== null)
  await withEmptyDisk(folder, lobby)
  lobby.issue(3)
  await lobby.arrived()
  expect((await restored(place)).numbers).toEqual([1, 2, 3])
})

test('a disk that is changed between two numbers, so that none finds it away, gets its picture within a minute', async () => {
  let clock = Date.now()
  const { folder, place, lobby } = await lobbyOnDisk(() => clock)
  renameSync(folder, `${folder}-pulled`)
  mkdirSync(folder)
  lobby.issue(2)
  await lobby.arrived()
  expect((await restored(place)).restored).toEqual({ ok: false, why: 'no-copy' })
  clock += 61_000
  lobby.issue(3)
  lobby.look()
  await lobby.until(({ wholeAt }) => wholeAt === clock)
  await lobby.arrived()
  expect((await restored(place)).numbers).toEqual([1, 2, 3])
})

test('a picture that finds its disk away lets the log look at what is there now', async () => {
  const { folder, place, lobby } = await lobbyOnDisk()
  renameSync(folder, `${folder}-pulled`)
  lobby.post.picture()
  await lobby.until(({ fault }) => fault?.name === 'not-there')
  await withEmptyDisk(folder, lobby)
  expect((await restored(place)).numbers).toEqual([1])
})

test('a place that is full is told as full since the first time, however often it is tried, until it takes something again', async () => {
  const folder = folderPlace(temporaryFolder(), null)
  let tries = 0
  let isFull = false
  const place: Place = {
    ...folder,
    put: async (name, bytes) => {
      if (!isFull) return folder.put(name, bytes)
      tries += 1
      throw new PlaceFault('full', 'no room')
    },
  }
  const lobby = copiedLobby({ place })
  lobby.issue(1)
  await lobby.arrived()
  isFull = true
  lobby.issue(2)
  lobby.look()
  await lobby.until(({ fault }) => fault?.name === 'full')
  const since = lobby.report()?.fault?.since
  const wasWell = lobby.until(({ fault }) => fault === null).then(() => tries)
  await vi.waitFor(() => expect(tries).toBeGreaterThan(2), 10_000)
  expect(lobby.report()?.fault?.since).toBe(since)
  isFull = false
  expect(await wasWell).toBe(tries)
  expect((await restored(place)).numbers).toEqual([1, 2])
})

test('after a stop in order the lobby goes on where it was, without sending the whole database again', async () => {
  const folder = temporaryFolder()
  const dataDir = temporaryFolder()
  const first = copiedLobby({ place: folderPlace(folder, null), dataDir })
  first.issue(1)
  await first.arrived()
  const standing = first.stop()
  const second = copiedLobby({ place: folderPlace(folder, null), dataDir, standing })
  second.issue(2)
  await second.arrived()
  expect(streamsIn(folder)).toHaveLength(1)
  expect(piecesIn(folder).filter((name) => name.endsWith('-whole'))).toHaveLength(1)
  expect((await restored(folderPlace(folder, null))).numbers).toEqual([1, 2])
})

test('a lobby of which something was brought in unseen begins anew, and the older copy stays until that is whole', async () => {
  const folder = temporaryFolder()
  const dataDir = temporaryFolder()
  const first = copiedLobby({ place: folderPlace(folder, null), dataDir })
  first.issue(1)
  await first.arrived()
  first.issue(2)
  first.stop()
  const second = copiedLobby({ place: folderPlace(folder, null), dataDir })
  second.issue(3)
  await second.arrived()
  expect(streamsIn(folder)).toHaveLength(2)
  expect((await restored(folderPlace(folder, null))).numbers).toEqual([1, 2, 3])
})

test('a lobby that lost its journal goes on in a row of its own, and what is at the place stays as it was', async () => {
  const place = folderPlace(temporaryFolder(), null)
  const morning = Date.UTC(2026, 10, 23, 8)
  let at = morning
  const now = () => at
  const lobby = copiedLobby({ place, now })
  lobby.issue(1)
  await lobby.arrived()
  lobby.issue(2)
  lobby.issue(3)
  await lobby.arrived()
  const dataDir = temporaryFolder()
  copyFileSync(lobby.store.file, join(dataDir, 'naeste.db'))
  lobby.stop()
  at += 60_000
  const without = copiedLobby({ place, dataDir, now })
  without.issue(4)
  await without.arrived()
  expect((await restored(place)).numbers).toEqual([1, 4])
  expect((await restored(place, { upTo: morning })).numbers).toEqual([1, 2, 3])
})

test('pictures that are older than the days that are kept go, and each moment since can be restored', async () => {
  const dayMs = 86_400_000
  const monday = Date.parse('2026-11-23T07:00:00Z')
  let clock = monday
  const folder = temporaryFolder()
  const lobby = copiedLobby({ place: folderPlace(folder, null), now: () => clock })
  for (const day of upTo(10)) {
    clock = monday + day * dayMs
    lobby.issue(day)
    await lobby.arrived()
    clock += 1000
    lobby.post.picture()
    await lobby.until(({ wholeAt }) => wholeAt === clock)
  }
  // The oldest go a moment after the newest is whole.
  await lobby.post.whenDone()
  await expect.poll(() => piecesIn(folder).filter((name) => name.endsWith('-whole')).length).toBe(8)
  const place = folderPlace(folder, null)
  expect((await restored(place, { upTo: monday + 5.5 * dayMs })).numbers).toEqual(upTo(5))
  expect((await restored(place)).numbers).toEqual(upTo(10))
  expect((await restored(place, { upTo: monday + 1.5 * dayMs })).restored).toEqual({
    ok: false,
    why: 'no-copy',
  })
})

test('a place that cannot be tidied for a moment is told, and well again once it could be, without another picture', async () => {
  const folder = folderPlace(temporaryFolder(), null)
  let isIll = false
  let wasIll = false
  const place: Place = {
    ...folder,
    put: async (name, bytes) => {
      await folder.put(name, bytes)
      if (name.endsWith('-whole')) isIll = !wasIll
    },
    list: async (name) => {
      if (!isIll) return folder.list(name)
      isIll = false
      wasIll = true
      throw new Error('the folder cannot be read now')
    },
  }
  const lobby = copiedLobby({ place })
  lobby.issue(1)
  await lobby.arrived()
  await lobby.until(({ fault }) => fault !== null)
  await lobby.until(({ fault }) => fault === null)
  expect(wasIll).toBe(true)
  expect((await restored(folder)).numbers).toEqual([1])
})

test('a piece that was being closed when its row was broken off never gets into the next one', async () => {
  const place = folderPlace(temporaryFolder(), null)
  const key = randomBytes(32)
  let breakOff: (() => void) | null = null
  const random = (bytes: number) => {
    breakOff?.()
    breakOff = null
    return randomBytes(bytes)
  }
  const lobby = copiedLobby({ place, key, random })
  lobby.issue(1)
  await lobby.arrived()
  const first = lobby.report()?.wholeAt ?? 0
  // Whoever reads keeps the log from being brought in: the next picture needs all of it.
  const reader = openFile(lobby.store.file)
  reader.exec('BEGIN; SELECT count(*) FROM event')
  lobby.issue(2)
  await lobby.arrived()
  breakOff = lobby.post.lose
  lobby.issue(3)
  lobby.look()
  await lobby.until(({ wholeAt }) => wholeAt !== null && wholeAt > first)
  lobby.issue(4)
  await lobby.arrived()
  reader.close()
  expect((await restored(place, { key })).numbers).toEqual([1, 2, 3, 4])
})

test('a row that is broken off while its picture becomes whole is followed by another, behind a picture of its own', async () => {
  const folder = folderPlace(temporaryFolder(), null)
  let breakOff: (() => void) | null = null
  const place: Place = {
    ...folder,
    put: async (name, bytes) => {
      await folder.put(name, bytes)
      if (!name.endsWith('-whole')) return
      breakOff?.()
      breakOff = null
    },
  }
  const lobby = copiedLobby({ place })
  breakOff = lobby.post.lose
  lobby.issue(1)
  await lobby.arrived()
  lobby.issue(2)
  await lobby.arrived()
  expect((await restored(folder)).numbers).toEqual([1, 2])
})
