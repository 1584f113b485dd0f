import { heldBack } from '../../server/insights/forecast/held-back.ts'
import { openDatabase } from '../../server/store/open.ts'
import { signIn } from '../clerk.ts'
import { years } from '../insights/forecast/years.ts'
import { startLobby } from '../running.ts'
import { type Figure, percentile } from './figures.ts'

const visitsADay = 1000
const days = 20
const times = 7
const dayMs = 86_400_000
/** Four weeks each, of twenty made-up months. */
const origins = [112, 168, 224, 280, 336, 392, 448, 504, 560]

/** A month of 20,000 visits played again with one counter more, and how good forecasts are of weeks held back. */
export async function measureWhatIf(folder: string): Promise<Figure[]> {
  const first = writeMonth(folder)
  const lobby = await startLobby({ dataDir: folder })
  const { cookie } = await signIn(lobby)
  const date = (at: number) => new Date(at).toISOString().slice(0, 10)
  const more = { kind: 'counters', weekdays: [1], from: '12:00', to: '14:00', more: 1 }
  const body = JSON.stringify({ from: date(first), to: date(first + days * dayMs), changes: [more] })
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    const answer = await fetch(`${lobby.address}/api/what-if`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body,
    })
    await answer.json()
    if (answer.status !== 200) throw new Error(`No answer: ${answer.status}`)
    taken.push(performance.now() - began)
  }
  await lobby.stop()
  return [
    {
      name: `What if, a month of ${visitsADay * days} visits, p50 of ${times}`,
      value: percentile(taken, 0.5),
      unit: 'ms',
      limit: { atMost: 2000 },
    },
    ...forecasts(),
  ]
}

function forecasts(): Figure[] {
  const town = { from: '2024-01-01', to: '2025-08-31', seed: 11, size: 8, mood: 0.02, whim: 0.1 }
  const made = years(town)
  const held = origins.map((at) => heldBack(made, at))
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const below = 100 * mean(held.map(({ below90 }) => below90))
  return [
    {
      name: 'Forecast of four weeks held back, MASE',
      value: mean(held.map(({ mase }) => mase)),
      unit: '',
      limit: { atMost: 0.8 },
    },
    { name: 'Forecast, half hours below the P90', value: below, unit: '%', limit: { atLeast: 87 } },
    { name: 'Forecast, half hours above the P90', value: 100 - below, unit: '%', limit: { atLeast: 7 } },
  ]
}

/** Days on which people come evenly to eight counters that each take ten minutes or so; tells when they begin. */
function writeMonth(folder: string): number {
  const db = openDatabase(folder)
  const visit = db.prepare(
    `INSERT INTO visit (ticket, step, day, number, errand, class, language, arrival, queued, first_called, called,
       calls, arrived, ended, counter, ending) VALUES (?, 1, ?, ?, 'pas', 'walk-in', 'da', ?, ?, ?, ?, 1, ?, ?, ?, 'settled')`,
  )
  const first = Math.floor((Date.now() - (days + 2) * dayMs) / dayMs) * dayMs + 7 * 3_600_000
  const write = db.transaction((index: number) => {
    const opens = first + index * dayMs
    const day = new Date(opens).toISOString().slice(0, 10)
    const free = new Array<number>(counters).fill(opens)
    for (let n = 0; n < visitsADay; n++) {
      const arrival = opens + n * 25_000
      const counter = free.indexOf(Math.min(...free))
      const called = Math.max(arrival, free[counter] ?? opens)
      const ended = called + 20_000 + 60_000 * (1 + ((n * 7919) % 5))
      free[counter] = ended + 10_000
      const ticket = `${arrival.toString(36).padStart(9, '0')}-${String(n).padStart(22, 'x')}`
      visit.run(
        ticket,
        day,
        `P${n}`,
        arrival,
        arrival,
        called,
        called,
        called + 20_000,
        ended,
        `${counter + 1}`,
      )
    }
  })
  for (let index = 0; index < days; index++) write(index)
  db.close()
  return first
}

const counters = 9
