import { type Clerk, takeTicket } from '../clerk.ts'
import { type Figure, percentile } from './figures.ts'
import { counters, errands, heldOn, type Link, openLargeHouse, watchAll } from './house.ts'
import { optionOf } from './options.ts'
import { press } from './press.ts'

const arrivalsAMinute = 300
const minutesOfLoad = 10
/** Taps and calls of an idle house, one after the other, to hold the others against. */
const idleRounds = 60

/** Times of a tap and of a call, in ms. */
interface Times {
  readonly taps: number[]
  readonly calls: number[]
}

/** 300 people a minute, twenty clerks and 200 screens: what a tap and a call take, beside an idle house. */
export async function measureLoad(folder: string, args: readonly string[]): Promise<Figure[]> {
  const minutes = optionOf(args, 'minutes', minutesOfLoad)
  const { lobby, clerk } = await openLargeHouse(folder)
  const idle = await idleHouse(lobby.address, clerk)
  const tickets = await Promise.all(
    errands.map(async (errand) => (await takeTicket(lobby.address, errand)).id),
  )
  const links = await watchAll(lobby.address, clerk.cookie, tickets)
  const busy: Times = { taps: [], calls: [] }
  const until = Date.now() + minutes * 60_000
  await Promise.all([
    arrive(lobby.address, until, busy),
    ...counters.map(({ id }, at) => serve({ clerk, counter: id, at, until, busy, link: links[at] })),
  ])
  for (const link of links) link.close()
  await lobby.stop()
  return figuresOf(idle, busy)
}

async function idleHouse(address: string, clerk: Clerk): Promise<Times> {
  const times: Times = { taps: [], calls: [] }
  for (let round = 0; round < idleRounds; round++) {
    const tapped = performance.now()
    const { id } = await takeTicket(address, 'pas')
    const called = performance.now()
    times.taps.push(called - tapped)
    await press(clerk, '1', 'next', { holding: null })
    times.calls.push(performance.now() - called)
    await press(clerk, '1', 'finish', { ticket: id, outcome: 'settled' })
    await rest(100)
  }
  return times
}

/** One each fifth of a second, whether the one before has got the number or not. */
async function arrive(address: string, until: number, { taps }: Times): Promise<void> {
  const everyMs = 60_000 / arrivalsAMinute
  const under: Promise<unknown>[] = []
  const began = Date.now()
  for (let n = 0; Date.now() < until; n++) {
    const tapped = performance.now()
    const tap = takeTicket(address, errands[n % errands.length]).then(() => {
      taps.push(performance.now() - tapped)
    })
    under.push(tap)
    await rest(began + (n + 1) * everyMs - Date.now())
  }
  await Promise.all(under)
}

interface Serving {
  readonly clerk: Clerk
  readonly counter: string
  readonly at: number
  readonly until: number
  readonly busy: Times
  readonly link: Link | undefined
}

/** Each clerk takes fifteen a minute, so that nobody waits for long. */
async function serve({ clerk, counter, at, until, busy, link }: Serving): Promise<void> {
  const held = heldOn(link)
  const everyMs = (60_000 * counters.length) / arrivalsAMinute
  await rest((at * everyMs) / counters.length)
  while (Date.now() < until) {
    const began = performance.now()
    const { status } = await clerk.press(counter, 'next', { holding: null })
    const tookMs = performance.now() - began
    if (status === 200) {
      busy.calls.push(tookMs)
      await waitUntil(() => held() !== null)
      await press(clerk, counter, 'finish', { ticket: held(), outcome: 'settled' })
      await waitUntil(() => held() === null)
    } else if (status !== 409) throw new Error(`next: ${status}`)
    await rest(everyMs - (performance.now() - began))
  }
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await rest(5)
}

const rest = (ms: number) => new Promise((over) => setTimeout(over, Math.max(0, ms)))

function figuresOf(idle: Times, busy: Times): Figure[] {
  const of = (name: string, times: readonly number[], share: number): Figure => ({
    name: `Load: ${name}`,
    value: percentile(times, share),
    unit: 'ms',
  })
  return [
    { name: 'Load: people who got a number', value: busy.taps.length, unit: '' },
    { name: 'Load: people who were called', value: busy.calls.length, unit: '' },
    of('tap p50, idle', idle.taps, 0.5),
    of('tap p99, idle', idle.taps, 0.99),
    of('tap p50, 300 a minute', busy.taps, 0.5),
    { ...of('tap p99, 300 a minute', busy.taps, 0.99), limit: { atMost: 100 } },
    of('call p50, idle', idle.calls, 0.5),
    of('call p99, idle', idle.calls, 0.99),
    of('call p50, 300 a minute', busy.calls, 0.5),
    { ...of('call p99, 300 a minute', busy.calls, 0.99), limit: { atMost: 100 } },
  ]
}
