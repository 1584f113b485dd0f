import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'
import { startLobby } from '../running.ts'
import { type Figure, median } from './figures.ts'

const connections = 50
const secondsARound = 5
const rounds = 3

/** Durable tickets a second, in turns with a bare route that stores nothing, so that both meet the same machine. */
export async function measureTickets(folder: string): Promise<Figure[]> {
  const bare = await startBare()
  const lobby = await startLobby({ dataDir: folder })
  await load(lobby.address, 2)
  await load(bare.address, 2)
  const kept: autocannon.Result[] = []
  const plain: autocannon.Result[] = []
  for (let round = 0; round < rounds; round++) {
    plain.push(await load(bare.address, secondsARound))
    kept.push(await load(lobby.address, secondsARound))
  }
  bare.end()
  await lobby.stop()
  const rate = (results: readonly autocannon.Result[]) =>
    median(results.map((result) => result.requests.average))
  const failed = kept.reduce((sum, result) => sum + result.non2xx + result.errors, 0)
  return [
    { name: 'Bare route, nothing stored', value: rate(plain), unit: 'requests/s' },
    { name: 'Durable tickets at 50 connections', value: rate(kept), unit: 'tickets/s' },
    {
      name: 'Durable tickets / bare route',
      value: rate(kept) / rate(plain),
      unit: '',
      limit: { atLeast: 0.35 },
    },
    {
      name: 'Ticket p99',
      value: median(kept.map((result) => result.latency.p99)),
      unit: 'ms',
      limit: { atMost: 25 },
    },
    { name: 'Tickets not answered 201', value: failed, unit: '', limit: { atMost: 0 } },
  ]
}

let keys = 0

/** Citizens who take one number after another. */
export function load(address: string, duration: number): Promise<autocannon.Result> {
  const setupRequest = (request: autocannon.Request): autocannon.Request => ({
    ...request,
    headers: { 'content-type': 'application/json', 'idempotency-key': `bench-${process.pid}-${keys++}` },
  })
  const body = JSON.stringify({ errand: 'pas', language: 'da' })
  const requests = [{ method: 'POST' as const, path: '/api/tickets', body, setupRequest }]
  return autocannon({ url: address, connections, duration, requests })
}

async function startBare(): Promise<{ address: string; end(): void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { address: line.replace(/^.*(http:\S+)\/api$/, '$1'), end: () => void child.kill() }
}
