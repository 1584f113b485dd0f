import fc from 'fast-check'
import type { Role } from '../../server/contract/rights.ts'
import { type ApiTold, type Operation, readApi } from './document.ts'
import { faultIn } from './judge.ts'
import type { BusyLobby } from './lobby.ts'
import { type Asked, requestsFor } from './requests.ts'
import { send } from './send.ts'

/** What fell out, with all that is needed to ask it again. */
export interface Finding {
  readonly fault: string
  readonly as: string
  readonly asked: Asked
  readonly answer: string
}

export interface Round {
  readonly seed: number
  /** How many requests for each operation. */
  readonly each: number
  /** Ends it early; tells how much is left to do otherwise. */
  readonly isOver?: () => boolean
}

/** Asks everything that the API's document tells of, as each role in turn; gives what fell out, and how much was asked. */
export async function fuzzRoutes(
  lobby: BusyLobby,
  round: Round,
): Promise<{ asked: number; findings: Finding[] }> {
  const api = await readApi(lobby.running.address)
  // All are thought up before the first is sent: thinking takes so long that the lobby would hang up meanwhile.
  const requests = api.operations
    .filter(isForFuzzing)
    .flatMap((operation) => sample(api, operation, lobby, round).map((request) => ({ operation, request })))
  const findings: Finding[] = []
  let asked = 0
  await inParallel(requests, async ({ operation, request }, number) => {
    if (round.isOver?.()) return
    asked += 1
    const finding = await tryOne(lobby, operation, request, roleFor(lobby, number), round.seed + number)
    if (finding) findings.push(finding)
  })
  return { asked, findings }
}

/** Who signs out has tried nothing more, and a new password would be for nobody. */
const isForFuzzing = ({ method, path }: Operation): boolean =>
  !(method === 'DELETE' && path === '/api/session')

const sample = (api: ApiTold, operation: Operation, { known }: BusyLobby, { seed, each }: Round) =>
  fc.sample(requestsFor(api, operation, known), { seed: seed + operation.path.length, numRuns: each })

function roleFor({ cookies }: BusyLobby, number: number): Role | 'nobody' {
  const roles = [...cookies.keys()]
  return roles[number % roles.length] ?? 'nobody'
}

async function tryOne(
  { running, cookies }: BusyLobby,
  operation: Operation,
  request: Asked,
  role: Role | 'nobody',
  number: number,
): Promise<Finding | null> {
  const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
  const headers = { ...request.headers, cookie: cookies.get(role) ?? '', 'x-forwarded-for': from }
  const told = (fault: string, answer: string): Finding => ({ fault, as: role, asked: request, answer })
  try {
    const said = await send(running.address, { ...request, headers })
    const fault = faultIn(said, operation)
    return fault ? told(fault, `${said.status} ${said.text.slice(0, 300)}`) : null
  } catch (error) {
    return told(`the line broke: ${String(error)}`, '')
  }
}

/** A few at once, as a lobby has it. */
async function inParallel<T>(
  all: readonly T[],
  work: (one: T, number: number) => Promise<void>,
): Promise<void> {
  const left = all.entries()
  const worker = async () => {
    for (const [number, one] of left) await work(one, number)
  }
  await Promise.all(Array.from({ length: 6 }, worker))
}
