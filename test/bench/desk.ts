import { type Clerk, takeTicket } from '../clerk.ts'
import { type Figure, percentile } from './figures.ts'
import { counters, errands, heldOn, type Link, openLargeHouse, screens, watchAll } from './house.ts'
import { press } from './press.ts'

const clerks = counters.length
const rounds = 8
/** Between two presses of one clerk: faster than anybody works. */
const breathMs = 3000

/** From a clerk's press of Next to its answer, while twenty clerks work and every kind of screen is told. */
export async function measureDesk(folder: string): Promise<Figure[]> {
  const { lobby, clerk } = await openLargeHouse(folder)
  const tickets: string[] = []
  for (let n = 0; n < clerks * rounds; n++)
    tickets.push((await takeTicket(lobby.address, errands[n % errands.length])).id)
  const links = await watchAll(lobby.address, clerk.cookie, tickets)
  const delays: number[] = []
  await Promise.all(counters.map(({ id }, index) => work(clerk, id, links[index], index, delays)))
  for (const link of links) link.close()
  await lobby.stop()
  const name = `Desk: Next, ${clerks} clerks and ${screens} screens`
  return [
    { name: `${name}, p50`, value: percentile(delays, 0.5), unit: 'ms' },
    { name: `${name}, p99`, value: percentile(delays, 0.99), unit: 'ms', limit: { atMost: 50 } },
  ]
}

/** One clerk's day in short: calls, hears whom, finishes. */
async function work(
  clerk: Clerk,
  counter: string,
  link: Link | undefined,
  index: number,
  delays: number[],
): Promise<void> {
  const rest = (ms: number) => new Promise((over) => setTimeout(over, ms))
  const held = heldOn(link)
  await rest((index * breathMs) / clerks)
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await press(clerk, counter, 'next', { holding: null })
    delays.push(performance.now() - began)
    while (held() === null) await rest(5)
    await press(clerk, counter, 'finish', { ticket: held(), outcome: 'settled' })
    while (held() !== null) await rest(5)
    await rest(breathMs)
  }
}
