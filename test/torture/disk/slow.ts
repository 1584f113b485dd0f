import { lookAt } from '../kills/check.ts'
import type { Deed } from '../kills/deed.ts'
import { openHouse } from '../kills/house.ts'
import { openPromised } from '../kills/promised.ts'
import { type Found, judged } from '../table.ts'
import { crowd } from './crowd.ts'
import type { Shim } from './shim.ts'

const slowMs = 300

/** Takes numbers on a disk that takes its time: people wait longer, and each answer is kept. */
export async function onSlowDisk(folder: string, { environment, fault, heal }: Shim): Promise<Found> {
  const name = 'disk: slow'
  const house = await openHouse(folder)
  const promised = openPromised(() => undefined)
  try {
    const lobby = await house.start({ environment })
    const cookie = await house.signIn(lobby)
    const ask = (deed: Deed) => promised.ask(lobby.address, cookie, deed)
    const before = await crowd(ask, { tickets: 40 })
    fault(`slow ${slowMs}`)
    const during = await crowd(ask, { tickets: 40 })
    // Power goes while the disk is slow: what was answered must be there all the same.
    await lobby.kill()
    heal()
    const { lost, doubled, unequal } = lookAt(house.dataDir, promised.kept())
    const refused = [...before.refused, ...during.refused].map((reply) => `refused: ${JSON.stringify(reply)}`)
    const faults = [...lost, ...doubled, ...unequal, ...refused]
    if (during.slowestMs < slowMs) faults.push('an answer did not wait for the disk')
    const told = `each wait ${slowMs} ms longer: slowest answer ${during.slowestMs.toFixed(0)} ms (before ${before.slowestMs.toFixed(0)}); ${promised.kept().length} answers kept over a kill`
    return judged(name, faults, told)
  } finally {
    heal()
    await house.close()
  }
}
