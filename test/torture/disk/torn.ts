import { cpSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { chanceOf } from '../../../server/twin/chance.ts'
import { readBeside } from '../kills/beside.ts'
import type { Deed } from '../kills/deed.ts'
import { openHouse } from '../kills/house.ts'
import { openPromised } from '../kills/promised.ts'
import { type Found, judged } from '../table.ts'
import { crowd } from './crowd.ts'

/** Copies that are torn; half of them in the file, half in its journal. */
const copies = Number(process.env.TORN ?? 20)

/** Tears copies of a lobby's file at random bytes, and starts on each. */
export async function onTornCopies(folder: string): Promise<Found> {
  const name = 'disk: torn copy'
  const chance = chanceOf(7).part
  const house = await openHouse(folder)
  const whole = join(folder, 'whole')
  const tally = { started: 0, said: 0, faults: [] as string[] }
  try {
    // A day that was closed in order, and one that ended in the middle of its facts.
    for (const end of ['stop', 'kill'] as const) {
      const lobby = await house.start()
      const cookie = end === 'stop' ? await house.signIn(lobby) : ''
      const promised = openPromised(() => undefined)
      await crowd((deed: Deed) => promised.ask(lobby.address, cookie, deed), { tickets: 150 })
      await lobby[end]()
    }
    cpSync(house.dataDir, whole, { recursive: true })
    for (let n = 0; n < copies; n++) {
      for (const left of readdirSync(house.dataDir).filter((file) => file.startsWith('naeste.db')))
        rmSync(join(house.dataDir, left), { recursive: true })
      cpSync(whole, house.dataDir, { recursive: true })
      const file = join(house.dataDir, n % 2 === 0 ? 'naeste.db' : 'naeste.db-wal')
      const at = Math.floor(chance() * statSync(file).size)
      truncateSync(file, at)
      const came = await startOn(house, factsOf(whole, join(folder, 'read')))
      if (came === 'started' || came === 'said') tally[came] += 1
      else tally.faults.push(`${file.slice(-13)} at byte ${at}: ${came}`)
    }
  } finally {
    await house.close()
  }
  const told = `${copies} copies: ${tally.started} started with what is whole, ${tally.said} said one plain sentence, none began anew`
  return judged(name, tally.faults, told)
}

async function startOn(
  house: Awaited<ReturnType<typeof openHouse>>,
  whole: readonly string[],
): Promise<string> {
  let said = ''
  let lobby: Awaited<ReturnType<typeof house.start>>
  try {
    lobby = await house.start({ complains: (text) => (said += text) })
  } catch {
    return /^DATA_DIR: the database .+ is damaged: [^\n]+\n$/.test(said) ? 'said' : `it ended with: ${said}`
  }
  const isNew = lobby.told().includes('password')
  await lobby.stop()
  const facts = factsOf(house.dataDir, join(house.dataDir, 'read'))
  const same = facts.findIndex((fact, n) => n < whole.length && fact !== whole[n])
  if (isNew || facts.length === 0) return 'it began anew'
  return same < 0 ? 'started' : `fact ${same} is another one`
}

const factsOf = (dataDir: string, beside: string): string[] =>
  readBeside(dataDir, beside, (db) =>
    db
      .prepare<[], { body: string }>('SELECT body FROM event ORDER BY seq')
      .all()
      .map(({ body }) => body),
  )
