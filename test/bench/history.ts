import { readFileSync } from 'node:fs'
import { openDatabase } from '../../server/store/open.ts'
import { takeTicket } from '../clerk.ts'
import { startLobby } from '../running.ts'
import type { Figure } from './figures.ts'

const visitsADay = 1000
const days = 2500

/** Starts a lobby that has 2.5 million visits behind it, and takes a ticket as soon as it answers. */
export async function measureHistory(folder: string): Promise<Figure[]> {
  writeHistory(folder)
  const began = performance.now()
  const lobby = await startLobby({ dataDir: folder })
  await takeTicket(lobby.address)
  const readyMs = performance.now() - began
  const peak = readFileSync(`/proc/${lobby.process.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/)?.[1]
  await lobby.stop()
  return [
    {
      name: 'First ticket after a start with 2.5 million visits',
      value: readyMs,
      unit: 'ms',
      limit: { atMost: 1000 },
    },
    { name: 'Peak memory of that start', value: Number(peak) / 1024, unit: 'MB', limit: { atMost: 200 } },
  ]
}

/** Ten years of days, four facts and one row for each visit, as the log would have kept them. */
function writeHistory(folder: string): void {
  const db = openDatabase(folder)
  db.exec('PRAGMA synchronous = OFF')
  const event = db.prepare('INSERT INTO event (day, at, type, body, actor) VALUES (?, ?, ?, ?, ?)')
  const visit = db.prepare(
    `INSERT INTO visit (ticket, step, day, number, errand, class, language, arrival, queued, first_called, called,
       calls, arrived, ended, counter, ending) VALUES (?, 1, ?, ?, 'pas', 'walk-in', 'da', ?, ?, ?, ?, 1, ?, ?, '1', 'settled')`,
  )
  const first = Date.now() - (days + 1) * 86_400_000
  const writeDay = db.transaction((index: number) => {
    const at = first + index * 86_400_000
    const day = new Date(at).toISOString().slice(0, 10)
    const say = (type: string, fact: object, then: number) =>
      event.run(day, then, type, JSON.stringify({ type, at: then, ...fact }), 'history')
    say('DayStarted', { date: day, carried: { tickets: [], counters: [] } }, at)
    for (let n = 1; n <= visitsADay; n++) {
      const arrival = at + n * 25_000
      const ticket = `${arrival.toString(36).padStart(9, '0')}-${String(n).padStart(22, 'x')}`
      const number = `P${String(n).padStart(3, '0')}`
      const [called, arrived, ended] = [arrival + 300_000, arrival + 320_000, arrival + 700_000]
      const about = { ticket, counter: '1' }
      say('TicketIssued', { ...issuedFact, ticket, number, sequence: n }, arrival)
      say('TicketCalled', about, called)
      say('TicketArrived', about, arrived)
      say('TicketFinished', { ...about, outcome: 'settled', onward: null }, ended)
      visit.run(ticket, day, number, arrival, arrival, called, called, arrived, ended)
    }
  })
  for (let index = 0; index < days; index++) writeDay(index)
  db.close()
}

const issuedFact = {
  letter: 'P',
  errand: 'pas',
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  idempotencyKey: null,
}
