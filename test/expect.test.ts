import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { firstCatalogue } from '../server/catalogue/first.ts'
import { openCatalogue } from '../server/catalogue/in-force.ts'
import { openExpectation } from '../server/expect.ts'
import { openLearned } from '../server/learned.ts'
import { openLobby } from '../server/lobby.ts'
import type { Command, Ticket } from '../server/queue/words.ts'
import { mostPlayed } from '../server/scenario-now.ts'
import { openStore } from '../server/store/store.ts'
import { instant } from './given.ts'
import { temporaryFolder } from './temporary.ts'

const minuteMs = 60_000
const document = firstCatalogue(null)

/** A lobby on a Monday at noon, whose clocks are moved by hand; its one counter takes passports. */
async function lobbyAtNoon() {
  const store = openStore(temporaryFolder(), () => undefined)
  let now = instant('12:00')
  let tick = 0
  const catalogue = openCatalogue(store.catalogues, () => document, now)
  const lobby = openLobby({
    log: store.log,
    clock: () => now,
    timeZone: () => 'Europe/Copenhagen',
    logger: pino({ level: 'silent' }),
  })
  onTestFinished(() => {
    lobby.close()
    store.close()
  })
  const learned = openLearned(store.facts, store.announcements, catalogue)
  const parts = { lobby, catalogue, bookings: store.bookings, learned, trial: false, tick: () => tick }
  const expectation = openExpectation(parts)
  const press = async (command: Command) => {
    expect((await lobby.handle(command, 'test')).ok).toBe(true)
  }
  await press({ type: 'OpenCounter', counter: '1', serves: ['pas'] })
  return {
    press,
    comes: async (ticket: string) => press(comes(ticket)),
    /** What is told to somebody with a number; null stands for a newcomer. */
    told: (ticket: string | null) =>
      lobby.read((day) => {
        const there = ticket === null ? undefined : (day.tickets.get(ticket) as Ticket)
        return expectation.of(day, 'pas', there)
      }),
    passes: (minutes: number) => {
      now += minutes * minuteMs
      tick += minutes * minuteMs
    },
  }
}

const comes = (ticket: string): Command => ({
  type: 'IssueTicket',
  ticket,
  idempotencyKey: null,
  errand: 'pas',
  letter: 'P',
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  behalf: false,
  bookedAt: null,
  capacity: null,
})

const minutes = document.errands.find(({ id }) => id === 'pas')?.minutes ?? 0

test('the longer the line, the longer the wait that a newcomer is told, and the last in it waits as long', async () => {
  const { comes, told, passes } = await lobbyAtNoon()
  const waits: number[] = []
  for (const ticket of ['a', 'b', 'c', 'd', 'e', 'f']) {
    waits.push((await told(null)).wait.medianMinutes)
    await comes(ticket)
    passes(1)
  }
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits[0]).toBeLessThanOrEqual(2)
  expect(waits[5]).toBeGreaterThan(2 * minutes)
  const last = await told('f')
  expect(Math.abs(last.wait.medianMinutes - (waits[5] ?? 0))).toBeLessThan(minutes)
  expect(last.wait.p80Minutes % 5).toBe(0)
  expect(last.playedUpperMs).toBeGreaterThan(last.wait.medianMinutes * minuteMs)
})

test('while others come no play is made, yet each newcomer is told of those before them', async () => {
  const { comes, told } = await lobbyAtNoon()
  const alone = (await told(null)).wait.medianMinutes
  for (const ticket of ['a', 'b', 'c']) await comes(ticket)
  expect((await told(null)).wait.medianMinutes).toBeGreaterThanOrEqual(alone + 2 * minutes)
})

test('who has a number is told the same on the screen, on paper and for the record', async () => {
  const { comes, told, passes } = await lobbyAtNoon()
  for (const ticket of ['a', 'b', 'c', 'd']) await comes(ticket)
  passes(1)
  const first = await told('d')
  expect(await told('d')).toBe(first)
  passes(0.001)
  expect(await told('d')).toBe(first)
})

test('who was called is not told the old wait, and those behind come nearer', async () => {
  const { press, comes, told, passes } = await lobbyAtNoon()
  for (const ticket of ['a', 'b', 'c', 'd']) await comes(ticket)
  passes(1)
  const before = (await told('d')).wait.medianMinutes
  await press({ type: 'CallNext', counter: '1', holding: null })
  await press({ type: 'MarkAbsent', counter: '1', ticket: 'a', minimumCalls: 1 })
  passes(1)
  expect((await told('d')).wait.medianMinutes).toBeLessThan(before)
})

test('while the counter goes on, the last one is told less each time, and no upper bound that rises again', async () => {
  const { press, comes, told, passes } = await lobbyAtNoon()
  for (const ticket of ['a', 'b', 'c', 'd', 'e', 'f']) await comes(ticket)
  const waits: Awaited<ReturnType<typeof told>>['wait'][] = []
  for (const ticket of ['a', 'b', 'c', 'd', 'e']) {
    await press({ type: 'CallNext', counter: '1', holding: null })
    await press({ type: 'Arrive', counter: '1', ticket })
    passes(minutes / 2)
    waits.push((await told('f')).wait)
    passes(minutes / 2)
    await press({ type: 'Finish', counter: '1', ticket, outcome: 'settled' })
  }
  const falling = (all: readonly number[]) => [...all].sort((a, b) => b - a)
  const medians = waits.map(({ medianMinutes }) => medianMinutes)
  const uppers = waits.map(({ p80Minutes }) => p80Minutes)
  expect(medians).toEqual(falling(medians))
  expect(uppers).toEqual(falling(uppers))
  expect(medians[0]).toBeGreaterThan(2 * (medians[4] ?? 0))
})

test('of a line beyond all playing those behind are told a rougher wait, and it grows with their place', async () => {
  const { comes, told, passes } = await lobbyAtNoon()
  await Promise.all(Array.from({ length: mostPlayed + 20 }, (_, n) => comes(`t${n}`)))
  passes(1)
  expect((await told(`t${mostPlayed - 1}`)).playedUpperMs).not.toBeNull()
  const [near, far] = [await told(`t${mostPlayed + 2}`), await told(`t${mostPlayed + 19}`)]
  expect([near.playedUpperMs, far.playedUpperMs]).toEqual([null, null])
  expect(far.wait.medianMinutes).toBeGreaterThan(near.wait.medianMinutes)
})
