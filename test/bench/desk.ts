import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { startLobby } from '../running.ts'
import { type Figure, percentile } from './figures.ts'
import { counters, type Link, roomOf, watch } from './house.ts'

const clerks = counters.length
const screens = 200
const rounds = 8
/** Between two presses of one clerk: faster than anybody works. */
const breathMs = 3000

/** From a clerk's press of Next to its answer, while twenty clerks work and every kind of screen is told. */
export async function measureDesk(folder: string): Promise<Figure[]> {
  const catalogue = alwaysOpen(folder, (lobby) => {
    lobby.counters = counters
  })
  const lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: catalogue } })
  const clerk = await signIn(lobby)
  for (const { id } of counters) await clerk.press(id, 'open', {})
  const tickets: string[] = []
  for (let n = 0; n < clerks * rounds; n++)
    tickets.push((await takeTicket(lobby.address, counters[0]?.serves[n % 4])).id)
  const desks = counters.map(({ id }) => `staff:${id}`)
  const rooms = Array.from({ length: screens }, (_, n) => roomOf(n, tickets))
  const links = await Promise.all(
    [...desks, ...rooms].map((room) => watch(lobby.address, room, clerk.cookie)),
  )
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
  let held: string | null = null
  link?.on('view', (_room: string, view: unknown) => {
    held = (view as { desk: { current: { id: string } | null } | null }).desk?.current?.id ?? null
  })
  await rest((index * breathMs) / clerks)
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const { status, body } = await clerk.press(counter, 'next', { holding: null })
    delays.push(performance.now() - began)
    if (status !== 200) throw new Error(`next: ${status} ${JSON.stringify(body)}`)
    while (held === null) await rest(5)
    await clerk.press(counter, 'finish', { ticket: held, outcome: 'settled' })
    while (held !== null) await rest(5)
    await rest(breathMs)
  }
}
