import type { Running } from '../../running.ts'
import { lookAt } from '../kills/check.ts'
import type { Deed, Reply } from '../kills/deed.ts'
import { openHouse } from '../kills/house.ts'
import { openPromised } from '../kills/promised.ts'
import { type Found, judged } from '../table.ts'
import { contact, crowd, opening, ticket } from './crowd.ts'

/** A disk that falls ill while a lobby is open on it, and gets well. */
interface Illness {
  readonly name: string
  /** Where the lobby keeps its day. */
  readonly folder: string
  readonly environment?: Readonly<Record<string, string>>
  begin(): void
  end(): void
}

const backWithinMs = 60_000

/** Lets people and staff press while the disk takes nothing; tells what they heard, and what was kept. */
export async function fallIll({ name, folder, environment = {}, begin, end }: Illness): Promise<Found> {
  const house = await openHouse(folder)
  const promised = openPromised(() => undefined)
  const faults: string[] = []
  try {
    const lobby = await house.start({ environment })
    const cookie = await house.signIn(lobby)
    const ask = (deed: Deed) => promised.ask(lobby.address, cookie, deed)
    const well = await crowd(ask, { tickets: 40 })
    if (well.refused.length > 0) faults.push(`refused on a well disk: ${JSON.stringify(well.refused[0])}`)
    begin()
    const during = await crowd(ask, { tickets: 4000, refusals: 20 })
    faults.push(...(await unclear(lobby, ask, during.refused)))
    end()
    const backMs = await untilKeeping(lobby)
    faults.push(...(await promised.again(lobby.address, cookie)))
    const after = await crowd(ask, { tickets: 20 })
    if (after.refused.length > 0) faults.push(`refused afterwards: ${JSON.stringify(after.refused[0])}`)
    await lobby.stop()
    const { lost, doubled, unequal, facts } = lookAt(house.dataDir, promised.kept())
    faults.push(...lost.map((one) => `lost: ${one}`), ...doubled, ...unequal)
    const told = `${during.refused.length} refused in words, back by itself after ${(backMs / 1000).toFixed(1)} s, ${promised.kept().length} answers kept, ${facts} facts, log and visits agree`
    return judged(name, faults, told)
  } finally {
    end()
    await house.close()
  }
}

/** What was said otherwise than in a sentence that nothing happened. */
async function unclear(
  lobby: Running,
  ask: (deed: Deed) => Promise<Reply>,
  tickets: readonly Reply[],
): Promise<string[]> {
  const isClear = ({ status, body }: Reply) => status === 503 && /nothing happened/.test(JSON.stringify(body))
  const faults = tickets.filter((reply) => !isClear(reply)).map((reply) => `ticket: ${JSON.stringify(reply)}`)
  if (tickets.length === 0) faults.push('nobody was refused: the disk was not ill')
  for (const deed of [opening('1'), contact(), ticket()]) {
    const reply = await ask(deed)
    if (!isClear(reply)) faults.push(`${deed.kind}: ${JSON.stringify(reply)}`)
  }
  const { keeping, causes } = await health(lobby)
  if (keeping || !causes.some(({ kind }) => kind === 'not-keeping'))
    faults.push(`health says nothing of it: ${JSON.stringify(causes)}`)
  return faults
}

interface Health {
  readonly keeping: boolean
  readonly causes: readonly { readonly kind: string }[]
}

const health = async ({ address }: Running): Promise<Health> =>
  (await (await fetch(`${address}/api/health`)).json()) as Health

/** Looks only: the lobby itself must find out that the disk is well. */
async function untilKeeping(lobby: Running): Promise<number> {
  const began = performance.now()
  while (!(await health(lobby)).keeping) {
    if (performance.now() - began > backWithinMs) throw new Error('The lobby did not come back by itself.')
    await new Promise((looked) => setTimeout(looked, 100))
  }
  return performance.now() - began
}
