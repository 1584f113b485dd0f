import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { longestDays } from '../../server/catalogue/schema/retention.ts'
import { dateIn, daysAfter } from '../../server/catalogue/zone.ts'
import { questions } from '../../server/contract/insights.ts'
import { withCountersFor } from '../../server/history/town-of.ts'
import { writeHistory } from '../../server/history/write-history.ts'
import { openDatabase } from '../../server/store/open.ts'
import { chanceOf } from '../../server/twin/chance.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { type Figure, percentile } from './figures.ts'

const visitsAYear = 250_000
const days = 3653
/** Of one question: about all ten years, and about periods of any length. */
const periodsEach = 8
/** One person takes a ticket so often meanwhile. */
const ticketEveryMs = 200

/** A lobby with 2.5 million visits behind it: its start, and every question about any of its days. */
export async function measureYears(folder: string): Promise<Figure[]> {
  const began = performance.now()
  const dates = writeYears(folder)
  const filled = (performance.now() - began) / 1000
  const { cookie, figures } = await measureStart(folder)
  return [
    { name: 'Making up 2.5 million visits', value: filled, unit: 's' },
    ...figures,
    ...(await measureQuestions(folder, dates, cookie)),
  ]
}

function writeYears(folder: string): readonly string[] {
  const first = firstCatalogue(null)
  const today = dateIn(first.town.timeZone, Date.now())
  const dates = Array.from({ length: days }, (_, at) => daysAfter(today, at - days))
  const usual = withCountersFor(first, visitsAYear, dates)
  const retention = { ...usual.retention, visits: longestDays, contacts: longestDays }
  const db = openDatabase(folder)
  const factsFrom = daysAfter(today, -retention.facts)
  writeHistory(db, { catalogue: { ...usual, retention }, visitsAYear, dates, seed: 1, factsFrom })
  db.close()
  return dates
}

/** From the start to the first ticket; and a sign-in, which only the first start shows. */
async function measureStart(folder: string): Promise<{ cookie: string; figures: Figure[] }> {
  const began = performance.now()
  const lobby = await startLobby({ dataDir: folder })
  await takeTicket(lobby.address)
  const value = performance.now() - began
  const peak = peakOf(lobby)
  const { cookie } = await signIn(lobby)
  await lobby.stop()
  const figures: Figure[] = [
    { name: 'Node alone, from its start to its end', value: nodeAlone(), unit: 'ms' },
    {
      name: 'First ticket after a start with 2.5 million visits',
      value,
      unit: 'ms',
      limit: { atMost: 1000 },
    },
    { name: 'Peak memory of that start', value: peak, unit: 'MB', limit: { atMost: 200 } },
  ]
  return { cookie, figures }
}

/** What a start takes before any of it is ours: it tells how fast the machine is. */
function nodeAlone(): number {
  const began = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - began
}

const peakOf = ({ process }: Running): number =>
  Number(readFileSync(`/proc/${process.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/)?.[1]) / 1024

/** End to end over HTTP, while people take tickets. */
async function measureQuestions(folder: string, dates: readonly string[], cookie: string): Promise<Figure[]> {
  const lobby = await startLobby({ dataDir: folder })
  const tickets: number[] = []
  const people = setInterval(
    () => void timed(() => takeTicket(lobby.address)).then((ms) => tickets.push(ms)),
    ticketEveryMs,
  )
  const ask = async (question: string, from: string, to: string) => {
    const answer = await fetch(`${lobby.address}/api/insights/${question}?from=${from}&to=${to}`, {
      headers: { cookie },
    })
    if (answer.status !== 200) throw new Error(`${question}: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  const cold = await timed(() => ask('arrivals', first, last))
  const chance = chanceOf(1)
  const all = new Map<string, number[]>()
  for (const question of questions) {
    const took: number[] = []
    for (let n = 0; n < periodsEach; n++) {
      const two = [chance.whole() % days, chance.whole() % days].sort((a, b) => a - b)
      const [from = first, to = last] = n === 0 ? [first, last] : two.map((at) => dates[at])
      took.push(await timed(() => ask(question, from, to)))
    }
    all.set(question, took)
  }
  clearInterval(people)
  const peak = peakOf(lobby)
  await lobby.stop()
  const whole = [...all.values()].flat()
  const slowest = [...all].map(([question, took]) => [question, Math.max(...took)] as const)
  const [worst] = slowest.toSorted((one, other) => other[1] - one[1])
  return [
    { name: 'Ten years: the first question after a rest', value: cold, unit: 'ms' },
    { name: 'Ten years: any question about any period, p50', value: percentile(whole, 0.5), unit: 'ms' },
    {
      name: 'Ten years: any question about any period, p95',
      value: percentile(whole, 0.95),
      unit: 'ms',
      limit: { atMost: 300 },
    },
    { name: `Ten years: the slowest answer, "${worst?.[0]}"`, value: worst?.[1] ?? 0, unit: 'ms' },
    {
      name: 'Ticket p99 while ten years are asked about',
      value: percentile(tickets, 0.99),
      unit: 'ms',
      limit: { atMost: 25 },
    },
    { name: 'Peak memory of lobby and figures together', value: peak, unit: 'MB', limit: { atMost: 600 } },
  ]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
