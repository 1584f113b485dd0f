import { expect, test } from 'vitest'
import { dateIn } from '../../server/catalogue/zone.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'

const lobby = sharedLobby(open())
const today = () => dateIn('Europe/Copenhagen', Date.now())

test('who has just come is in the figures of today', async () => {
  const running = await lobby()
  const { cookie } = await signIn(running)
  await takeTicket(running.address)
  const address = `${running.address}/api/insights/arrivals?from=${today()}&to=${today()}`
  const response = await fetch(address, { headers: { cookie } })
  expect(response.status).toBe(200)
  const { tables } = (await response.json()) as { tables: { rows: number[][] }[] }
  expect(tables[0]?.rows.map((row) => row[2])).toEqual([1])
})

test('figures are for those who lead', async () => {
  const { address } = await lobby()
  const response = await fetch(`${address}/api/insights/arrivals?from=${today()}&to=${today()}`)
  expect(response.status).toBe(401)
})
