import { expect, test } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { startLobby } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { kinds } from '../torture/kills/deed.ts'
import { killMany } from '../torture/kills/kill-many.ts'
import { faultsOf } from '../torture/kills/kill-rounds.ts'

/** Each is a start of the program: `npm run torture -- kills` makes a thousand of them. */
const kills = Number(process.env.KILLS ?? 50)

test(`the program is killed ${kills} times while everybody presses something: nothing answered is lost, doubled or printed twice`, async () => {
  const tally = await killMany({ folder: temporaryFolder(), kills, lanes: 2 })
  expect(faultsOf(tally)).toEqual([])
  expect(tally.kills).toBe(kills)
  expect(kinds.filter((kind) => tally.answered[kind] === 0)).toEqual([])
}, 600_000)

test('a retry after the power came back gives the very ticket that was answered before', async () => {
  const dataDir = temporaryFolder()
  const before = await startLobby({ dataDir })
  const ticket = await takeTicket(before.address, 'pas', 'the-same-key')
  await before.kill()
  const after = await startLobby({ dataDir })
  expect((await takeTicket(after.address, 'pas', 'the-same-key')).id).toBe(ticket.id)
  expect(after.told()).not.toContain('password')
  expect(await after.stop()).toBe(0)
})
