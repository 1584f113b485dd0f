import { lookAt } from '../kills/check.ts'
import type { Deed } from '../kills/deed.ts'
import { openHouse } from '../kills/house.ts'
import { openPromised } from '../kills/promised.ts'
import { type Found, judged } from '../table.ts'
import { crowd } from './crowd.ts'
import type { Disk } from './mount.ts'

/** Starts on a disk that is mounted read-only, and then on the same disk as it should be. */
export async function onReadOnlyStart({ folder, remount }: Disk): Promise<Found> {
  const name = 'disk: read-only at start'
  const house = await openHouse(folder)
  const promised = openPromised(() => undefined)
  try {
    const first = await house.start()
    const cookie = await house.signIn(first)
    await crowd((deed: Deed) => promised.ask(first.address, cookie, deed), { tickets: 40 })
    await first.kill()
    remount('ro')
    let said = ''
    const started = await house.start({ complains: (text) => (said += text) }).catch(() => null)
    await started?.kill()
    remount('rw')
    const faults = /^DATA_DIR: [^\n]+ takes no writing [^\n]+\n$/.test(said) ? [] : [`it said: ${said}`]
    const after = await house.start()
    faults.push(...(await promised.again(after.address, cookie)))
    await after.stop()
    const { lost, doubled, unequal } = lookAt(house.dataDir, promised.kept())
    faults.push(...lost, ...doubled, ...unequal)
    const told = `said in one sentence; then started with all ${promised.kept().length} answers`
    return judged(name, faults, told)
  } finally {
    await house.close()
  }
}
