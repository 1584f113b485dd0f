import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { firstCatalogue } from '../server/catalogue/first.ts'
import { openCatalogue } from '../server/catalogue/in-force.ts'
import { openLobby } from '../server/lobby.ts'
import { openStore } from '../server/store/store.ts'
import { keepTidy } from '../server/tidy.ts'
import { instant } from './given.ts'
import { issue } from './queue/commands.ts'
import { temporaryFolder } from './temporary.ts'

const logger = pino({ level: 'silent' })
const note = { needs: ['seat'], answers: [], remark: '' } as const

test('with the first number of a new date the notes of the day before are gone, but for who is still here', async () => {
  let now = instant('15:00')
  const store = openStore(temporaryFolder(), () => undefined)
  const catalogue = openCatalogue(store.catalogues, () => firstCatalogue(null), now)
  const clock = () => now
  const lobby = openLobby({ log: store.log, clock, timeZone: () => 'Europe/Copenhagen', logger })
  const end = keepTidy({ lobby, catalogue, ...store, logger })
  onTestFinished(() => {
    end()
    lobby.close()
    store.close()
  })
  await lobby.handle(issue('P001'), 'kiosk', note)
  now = instant('22:30')
  await lobby.handle(issue('P002'), 'kiosk', note)
  expect(store.notes.of('P001')).toEqual(note)
  now = instant('2026-11-24 00:10')
  await lobby.handle(issue('P003'), 'kiosk', note)
  await vi.waitFor(() => expect(store.notes.of('P001')).toBeNull())
  expect(store.notes.of('P002')).toEqual(note)
  expect(store.notes.of('P003')).toEqual(note)
})

test('a disk that takes nothing at midnight stops nobody: it is tried again, and then nothing is left on the disk', async () => {
  let now = instant('15:00')
  const folder = temporaryFolder()
  const store = openStore(folder, () => undefined)
  const catalogue = openCatalogue(store.catalogues, () => firstCatalogue(null), now)
  const clock = () => now
  const lobby = openLobby({ log: store.log, clock, timeZone: () => 'Europe/Copenhagen', logger })
  let isFull = false
  const forget: typeof store.bookings.forget = (today) => {
    if (isFull) throw new Error('the disk is full')
    store.bookings.forget(today)
  }
  const end = keepTidy({ lobby, catalogue, ...store, bookings: { forget }, logger })
  onTestFinished(() => {
    end()
    lobby.close()
    store.close()
  })
  const name = 'Et navn, som skal væk'
  store.bookings.keep([{ code: '482913', errand: 'pas', at: now, name }], now)
  isFull = true
  now = instant('2026-11-24 08:00')
  await lobby.handle(issue('P001'), 'kiosk')
  expect(onDisk(folder)).toContain(name)
  isFull = false
  await lobby.handle(issue('P002'), 'kiosk')
  await vi.waitFor(() => expect(onDisk(folder)).not.toContain(name))
})

const onDisk = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('utf8'))
    .join('')
