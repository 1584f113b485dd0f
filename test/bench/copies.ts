import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CopiesAnswer } from '../../server/contract/copies.ts'
import { factsIn } from '../../server/drill/facts.ts'
import { takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { leader } from '../staff.ts'
import { type Figure, median } from './figures.ts'
import { load } from './tickets.ts'

const rounds = 3
const secondsARound = 4
const kills = 4

/** What copies cost those who take numbers, how much a lost machine takes with it, and how long a restore takes. */
export async function measureCopies(folder: string): Promise<Figure[]> {
  return [...(await cost(folder)), ...(await loss(folder))]
}

const copyTo = (folder: string, name: string) => {
  const to = join(folder, name)
  mkdirSync(to)
  return { COPY_TO: `folder:${to}` }
}

/** In turns, so that both meet the same machine. */
async function cost(folder: string): Promise<Figure[]> {
  const bare = await startLobby({ dataDir: join(folder, 'bare') })
  const environment = copyTo(folder, 'cost')
  const copied = await startLobby({ dataDir: join(folder, 'copied'), environment })
  for (const { address } of [bare, copied]) await load(address, 2)
  const [without, withThem] = [[], []] as [number[], number[]]
  const [waits, waitsWith] = [[], []] as [number[], number[]]
  for (let round = 0; round < rounds; round++) {
    const one = await load(bare.address, secondsARound)
    const other = await load(copied.address, secondsARound)
    without.push(one.requests.average)
    withThem.push(other.requests.average)
    waits.push(one.latency.p99)
    waitsWith.push(other.latency.p99)
  }
  await bare.stop()
  await copied.stop()
  return [
    {
      name: 'Tickets with copies / without',
      value: median(withThem) / median(without),
      unit: '',
      limit: { atLeast: 0.85 },
    },
    { name: 'Ticket p99 without copies', value: median(waits), unit: 'ms' },
    { name: 'Ticket p99 with copies', value: median(waitsWith), unit: 'ms' },
  ]
}

/** A machine that is gone in a rush: how old the oldest number is that was answered and is in no copy. */
async function loss(folder: string): Promise<Figure[]> {
  const lost: number[] = []
  const seconds: number[] = []
  for (let round = 0; round < kills; round++) {
    const [dataDir, into] = [join(folder, `lost-${round}`), join(folder, `spare-${round}`)]
    const environment = copyTo(folder, `loss-${round}`)
    const lobby = await startLobby({ dataDir, environment })
    await whole(lobby)
    const answered = new Map<string, number>()
    const rushing = Promise.all(Array.from({ length: 8 }, () => citizen(lobby, answered)))
    await new Promise((over) => setTimeout(over, 2500 + round * 330))
    const gone = Date.now()
    await lobby.kill()
    await rushing
    rmSync(dataDir, { recursive: true })
    const began = performance.now()
    restore(environment.COPY_TO, into)
    seconds.push((performance.now() - began) / 1000)
    const kept = new Set(factsIn(into, 'TicketIssued').map(({ ticket }) => ticket))
    const missing = [...answered].filter(([id]) => !kept.has(id)).map(([, at]) => gone - at)
    lost.push(Math.max(0, ...missing))
  }
  return [
    {
      name: 'Oldest answer lost with the machine, worst of 4',
      value: Math.max(...lost),
      unit: 'ms',
      limit: { atMost: 1000 },
    },
    { name: 'Restore of a young lobby', value: median(seconds), unit: 's', limit: { atMost: 120 } },
  ]
}

async function whole(lobby: Running): Promise<void> {
  const boss = await leader(lobby)
  for (;;) {
    const { body } = await boss.ask<CopiesAnswer>('GET', '/copies')
    if (body.places.every(({ until }) => until !== null)) return
    await new Promise((over) => setTimeout(over, 100))
  }
}

async function citizen({ address }: Running, answered: Map<string, number>): Promise<void> {
  for (;;) {
    const ticket = await takeTicket(address, 'pas', randomUUID()).catch(() => null)
    if (!ticket) return
    answered.set(ticket.id, Date.now())
  }
}

function restore(from: string, into: string): void {
  const program = join(import.meta.dirname, '..', '..', 'dist', 'server', 'restore.js')
  const { status } = spawnSync(process.execPath, [program, '--from', from, '--into', into])
  if (status !== 0) throw new Error(`the copy at ${from} could not be restored`)
}
