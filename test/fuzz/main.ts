import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { optionOf } from '../bench/options.ts'
import { openBusyLobby } from './lobby.ts'
import { type Finding, fuzzRoutes } from './routes.ts'
import { fuzzSockets } from './sockets.ts'
import { stillWell } from './well.ts'

/** `npm run fuzz -- --minutes 10 --seed 1`: rounds against a fresh lobby each, until the time is over. */
export async function fuzz(args: readonly string[]): Promise<void> {
  const minutes = optionOf(args, 'minutes', 1)
  const seed = optionOf(args, 'seed', 1 + (Date.now() % 1_000_000))
  if (!Number.isInteger(seed)) throw new Error('--seed: a whole number, as --seed 1')
  const end = performance.now() + minutes * 60_000
  const total = { rounds: 0, asked: 0, messages: 0 }
  const kinds = new Map<string, Finding>()
  while (performance.now() < end) {
    const round = await oneRound(seed + total.rounds * 1000, () => performance.now() >= end)
    total.rounds += 1
    total.asked += round.asked
    total.messages += round.messages
    for (const finding of round.findings) {
      const kind = `${finding.asked.method} ${finding.asked.path.split('?')[0]} ${finding.fault}`.slice(
        0,
        120,
      )
      if (!kinds.has(kind)) console.log(JSON.stringify(finding).slice(0, 1500))
      kinds.set(kind, finding)
    }
    console.log(
      `seed ${seed}, round ${total.rounds}: ${total.asked} requests, ${total.messages} messages, ${kinds.size} faults`,
    )
  }
  if (kinds.size > 0) process.exitCode = 1
}

async function oneRound(seed: number, isOver: () => boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'naeste-fuzz-'))
  const lobby = await openBusyLobby(folder)
  try {
    const routes = await fuzzRoutes(lobby, { seed, each: 18, isOver })
    const sockets = await fuzzSockets(lobby, { seed, lines: 40 })
    const unwell = await stillWell(lobby)
    const finding = (fault: string): Finding => ({
      fault,
      as: '',
      asked: { method: '', path: '', headers: {}, body: null },
      answer: '',
    })
    return {
      asked: routes.asked,
      messages: sockets.sent,
      findings: [...routes.findings, ...[...sockets.faults, ...unwell].map(finding)],
    }
  } finally {
    await lobby.running.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
