import { expect, test } from 'vitest'
import { keptNames } from '../../server/contract/kept.ts'
import type { RetentionAnswer } from '../../server/contract/retention.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'

const lobby = sharedLobby(
  open((document) => {
    document.retention = { visits: 120 }
  }),
)

test('what is kept is told with its days, its rows and its oldest date', async () => {
  const running = await lobby()
  const { cookie } = await signIn(running)
  await takeTicket(running.address)
  const response = await fetch(`${running.address}/api/retention`, { headers: { cookie } })
  const { kept, run } = (await response.json()) as RetentionAnswer
  expect(response.status).toBe(200)
  expect(kept.map(({ name }) => name)).toEqual(keptNames)
  const visits = kept.find(({ name }) => name === 'visits')
  expect(visits).toMatchObject({
    days: 120,
    isOurs: true,
    rows: 1,
    from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  expect(kept.find(({ name }) => name === 'figures')).toMatchObject({ days: null, rows: 0, from: null })
  expect(run).toBeNull()
})

test('whoever has no right to the audit is not told', async () => {
  const { address } = await lobby()
  expect((await fetch(`${address}/api/retention`)).status).toBe(401)
})
