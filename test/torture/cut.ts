import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { surely } from '../../counter/surely.ts'
import { factsIn } from '../../server/drill/facts.ts'
import { type DrillScreen, openScreen } from '../../server/drill/screen.ts'
import { until } from '../../server/drill/until.ts'
import { firstSignIn } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { startLobby } from '../running.ts'
import { type CutKind, cutKinds, type Net } from './net.ts'

/** One cut: how, how long, and whether the press comes before it. */
export interface Cut {
  readonly kind: CutKind
  readonly ms: number
  readonly isInTheMiddle: boolean
}

/** What many cuts have shown. */
export interface CutsShown {
  readonly presses: number
  /** Calls in the log. */
  readonly calls: number
  /** Of those, people who were called more than once. */
  readonly doubled: number
  /** Numbers that the kiosk on the lobby's machine gave while its network was cut. */
  readonly given: number
  /** Of those, numbers that the log does not hold. */
  readonly lost: number
  /** Presses that had to be pressed again, because the line was away longer than a press is asked for again. */
  readonly pressedAgain: number
  /** Of the cuts that lasted long enough: after how many milliseconds the counter said so. */
  readonly toldMs: readonly number[]
  /** After how many milliseconds the counter's screen was live again. */
  readonly backMs: readonly number[]
}

/** Cuts of each kind in turn: mostly shorter than a press is asked for again, each tenth longer. */
export const plan = (count: number, chance: () => number): readonly Cut[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: cutKinds[index % cutKinds.length] ?? 'silence',
    ms: index % 10 === 9 ? 9500 : 300 + Math.floor(chance() * 2200),
    isInTheMiddle: chance() < 0.5,
  }))

const counter = '3'
/** Longer than a counter takes to say that it hears nothing. */
const tellsAfterMs = 5600

/** Cuts the network again and again while a clerk presses and citizens come. `folder` is the lobby's. */
export async function cutAgainAndAgain(folder: string, net: Net, cuts: readonly Cut[]): Promise<CutsShown> {
  const environment = { CATALOGUE: alwaysOpen(folder), HOST: net.host }
  const lobby = await startLobby({ dataDir: folder, environment, within: net.within })
  const { port } = new URL(lobby.address)
  const address = await net.reach(Number(port))
  const kiosk = openKiosk(net, `http://127.0.0.1:${port}`)
  const screen = openScreen(address)
  try {
    const desk = await sitDown(address, firstSignIn(lobby.told()))
    const shown = { pressedAgain: 0, toldMs: [] as number[], backMs: [] as number[], given: [] as string[] }
    for (const cut of cuts) {
      shown.given.push(await kiosk.take())
      await until('the counter’s screen', 60_000, () => (screen.link() === 'live' ? true : null))
      await cutOnce({ cut, net, kiosk, screen, shown, press: desk.next })
      await desk.finish(factsIn(folder, 'TicketCalled').at(-1)?.ticket ?? '')
    }
    const calls = factsIn(folder, 'TicketCalled').map(({ ticket }) => ticket)
    const kept = new Set(factsIn(folder, 'TicketIssued').map(({ ticket }) => ticket))
    return {
      ...shown,
      presses: cuts.length,
      calls: calls.length,
      doubled: calls.length - new Set(calls).size,
      given: shown.given.length,
      lost: shown.given.filter((id) => !kept.has(id)).length,
    }
  } finally {
    screen.close()
    kiosk.end()
    await lobby.kill()
  }
}

interface Around {
  readonly cut: Cut
  readonly net: Net
  readonly kiosk: Kiosk
  readonly screen: DrillScreen
  readonly shown: {
    pressedAgain: number
    readonly toldMs: number[]
    readonly backMs: number[]
    readonly given: string[]
  }
  /** Whether the press was answered. */
  readonly press: (key: string) => Promise<boolean>
}

/** One press in one cut. */
async function cutOnce({ cut, net, kiosk, screen, shown, press }: Around): Promise<void> {
  const key = randomUUID()
  const from = performance.now()
  const early = cut.isInTheMiddle ? press(key) : null
  net.cut(cut.kind)
  const pressed = early ?? press(key)
  // The lobby's own machine goes on by itself: its kiosk is answered while the line is away.
  shown.given.push(await kiosk.take())
  const end = from + cut.ms
  let toldMs: number | null = null
  while (performance.now() < end) {
    if (toldMs === null && screen.link() === 'stale') toldMs = performance.now() - from
    await new Promise((over) => setTimeout(over, 20))
  }
  if (cut.ms > tellsAfterMs) shown.toldMs.push(toldMs ?? Number.POSITIVE_INFINITY)
  net.mend()
  const mended = performance.now()
  let isAnswered = await pressed
  while (!isAnswered) {
    shown.pressedAgain += 1
    isAnswered = await press(key)
  }
  await until('the counter’s screen', 60_000, () => (screen.link() === 'live' ? true : null))
  shown.backMs.push(performance.now() - mended)
}

/** What a clerk presses, as the counter's page presses it; gives whether the press was answered. */
interface Desk {
  next(key: string): Promise<boolean>
  finish(ticket: string): Promise<boolean>
}

/** A clerk opens a counter. */
async function sitDown(
  address: string,
  who: { readonly name: string; readonly password: string },
): Promise<Desk> {
  const ask = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${address}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(3000),
    })
  const cookie = (await ask('/session', who)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await ask(`/counters/${counter}/open`, {}, { cookie })
  const press = async (move: string, input: unknown, key: string = randomUUID()): Promise<boolean> => {
    const path = `/counters/${counter}/${move}`
    const answer = await surely(({ headers }) => ask(path, input, { cookie, ...headers }), key)
    if (!answer.ok && answer.name !== 'no-answer') throw new Error(`A press was refused: ${answer.name}.`)
    return answer.ok
  }
  return {
    next: (key) => press('next', { holding: null }, key),
    finish: (ticket) => press('finish', { ticket, outcome: 'settled' }),
  }
}

interface Kiosk {
  take(): Promise<string>
  end(): void
}

function openKiosk({ within }: Net, address: string): Kiosk {
  const [command = '', ...words] = [
    ...within,
    process.execPath,
    join(import.meta.dirname, 'kiosk-inside.mjs'),
    address,
  ]
  const child: ChildProcess = spawn(command, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: Interface | null = child.stdout && createInterface({ input: child.stdout })
  return {
    take: () =>
      new Promise((given, failed) => {
        lines?.once('line', (line) => {
          const { status, id } = JSON.parse(line) as { readonly status: number; readonly id: string }
          if (status === 201) given(id)
          else failed(new Error(`The kiosk got no number: ${line}`))
        })
        child.stdin?.write(`${randomUUID()}\n`)
      }),
    end: () => void child.kill('SIGKILL'),
  }
}
