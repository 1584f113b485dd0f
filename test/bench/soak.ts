import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { type Running, startLobby } from '../running.ts'
import { type Figure, median, percentile } from './figures.ts'
import { errands } from './house.ts'
import { optionOf } from './options.ts'
import { press } from './press.ts'

/** A year of a large town hall. */
const yearOfVisits = 250_000
const visitsADay = 1000
/** People who are at it at the same time, each with an errand and a counter of their own. */
const lanes = 4
const parts = 10
const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1'
const dayMs = 86_400_000

/** One look at the running program. */
interface Sample {
  readonly rss: number
  readonly heap: number
  readonly files: number
  readonly taps: number[]
  readonly calls: number[]
}

/**
 * A year of visits through HTTP at speed, each with its number, its call and its end: what grows? The machine's clock
 * goes on by a day after each thousand, by libfaketime, so that days begin and end as they do.
 */
export async function measureSoak(folder: string, args: readonly string[]): Promise<Figure[]> {
  if (!existsSync(library)) throw new Error('The soak needs libfaketime: apt-get install faketime')
  const visits = optionOf(args, 'visits', yearOfVisits)
  const catalogue = alwaysOpen(folder, (lobby) => {
    lobby.holidays.alsoClosed = []
    lobby.holidays.exceptions = everyDay(Math.ceil(visits / visitsADay))
    lobby.counters = errands.map((errand, at) => ({
      id: `${at + 1}`,
      name: { da: `Skranke ${at + 1}` },
      short: `${at + 1}`,
      serves: [errand],
    }))
  })
  const clock = join(folder, 'clock')
  writeFileSync(clock, '+0')
  const environment = { CATALOGUE: catalogue, SELF_TEST_MINUTES: '0', ...clockFrom(clock) }
  const lobby = await startLobby({ dataDir: folder, environment })
  const samples: Sample[] = []
  const days = Math.ceil(visits / visitsADay)
  for (let day = 0; day < days; day++) {
    writeFileSync(clock, `+${(day * dayMs) / 1000}`)
    await dayHasCome(lobby, Date.now() + day * dayMs)
    samples.push(await oneDay(lobby))
    if (day % Math.ceil(days / 20) === 0) tell(day, days, samples.at(-1))
  }
  await lobby.stop()
  return figuresOf(samples, days * visitsADay)
}

/** Holidays too: a thousand come on each. */
const everyDay = (days: number) =>
  Array.from({ length: days + 2 }, (_, day) => ({
    date: new Date(Date.now() + (day - 1) * dayMs).toISOString().slice(0, 10),
    name: { da: 'Prøve' },
    hours: [{ from: '00:00', to: '23:59' }],
  }))

const clockFrom = (file: string) => ({
  LD_PRELOAD: library,
  FAKETIME_TIMESTAMP_FILE: file,
  FAKETIME_CACHE_DURATION: '1',
})

function tell(day: number, days: number, sample: Sample | undefined): void {
  if (sample)
    console.log(
      `  day ${day + 1} of ${days}: ${mb(sample.rss)} MB, call p50 ${percentile(sample.calls, 0.5).toFixed(1)} ms`,
    )
}

async function oneDay(lobby: Running): Promise<Sample> {
  // A line that seemed to rest for a day is closed just now.
  const clerk = await signIn(lobby).catch(() => signIn(lobby))
  const taps: number[] = []
  const calls: number[] = []
  await Promise.all(
    errands.slice(0, lanes).map(async (errand, at) => {
      const counter = `${at + 1}`
      await clerk.press(counter, 'open', {})
      for (let visit = 0; visit < visitsADay / lanes; visit++)
        await oneVisit(lobby, clerk, counter, errand, taps, calls)
      await press(clerk, counter, 'close', {})
    }),
  )
  return { ...(await look(lobby)), taps, calls }
}

/** The program reads its clock once a second; what was open meanwhile may be closed by then. */
async function dayHasCome(lobby: Running, at: number): Promise<void> {
  for (;;) {
    const text = await fetch(`${lobby.address}/metrics`).then(
      (answer) => answer.text(),
      () => '',
    )
    const now = Number(text.match(/^naeste_lobby_time_seconds (\S+)$/m)?.[1] ?? 0) * 1000
    if (now >= at - 60_000) return
    await new Promise((over) => setTimeout(over, 200))
  }
}

async function oneVisit(
  { address }: Running,
  clerk: Clerk,
  counter: string,
  errand: string,
  taps: number[],
  calls: number[],
): Promise<void> {
  const tapped = performance.now()
  const { id } = await takeTicket(address, errand)
  const called = performance.now()
  taps.push(called - tapped)
  await press(clerk, counter, 'next', { holding: null })
  calls.push(performance.now() - called)
  await press(clerk, counter, 'finish', { ticket: id, outcome: 'settled' })
}

async function look({ address, process: { pid } }: Running): Promise<Pick<Sample, 'rss' | 'heap' | 'files'>> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const figures = await (await fetch(`${address}/metrics`)).text()
  const heap = Number(figures.match(/^naeste_nodejs_heap_size_used_bytes (\S+)$/m)?.[1])
  const rss = Number(status.match(/^VmRSS:\s+(\d+)/m)?.[1]) * 1024
  return { rss, heap, files: readdirSync(`/proc/${pid}/fd`).length }
}

const mb = (bytes: number): number => Math.round(bytes / 1e6)

function figuresOf(samples: readonly Sample[], visits: number): Figure[] {
  const share = Math.max(1, Math.floor(samples.length / parts))
  const first = samples.slice(0, share)
  const last = samples.slice(-share)
  const both = (name: string, of: (part: readonly Sample[]) => number, unit: string): Figure[] => [
    { name: `${name}, first tenth`, value: of(first), unit },
    { name: `${name}, last tenth`, value: of(last), unit },
    { name: `${name}, last / first`, value: of(last) / of(first), unit: '', limit: { atMost: 1.2 } },
  ]
  return [
    { name: 'Soak: visits', value: visits, unit: '' },
    ...both('Soak: memory (RSS)', (part) => median(part.map(({ rss }) => rss)) / 1e6, 'MB'),
    ...both('Soak: least heap', (part) => Math.min(...part.map(({ heap }) => heap)) / 1e6, 'MB'),
    ...both('Soak: open files', (part) => median(part.map(({ files }) => files)), ''),
    ...both('Soak: tap p50', (part) => median(part.flatMap(({ taps }) => taps)), 'ms'),
    ...both(
      'Soak: tap p99',
      (part) =>
        percentile(
          part.flatMap(({ taps }) => taps),
          0.99,
        ),
      'ms',
    ),
    ...both('Soak: call p50', (part) => median(part.flatMap(({ calls }) => calls)), 'ms'),
    ...both(
      'Soak: call p99',
      (part) =>
        percentile(
          part.flatMap(({ calls }) => calls),
          0.99,
        ),
      'ms',
    ),
  ]
}
