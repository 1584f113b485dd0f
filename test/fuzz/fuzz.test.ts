import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastingFolder } from '../temporary.ts'
import { type BusyLobby, openBusyLobby } from './lobby.ts'
import { fuzzRoutes } from './routes.ts'
import { fuzzSockets } from './sockets.ts'
import { stillWell } from './well.ts'

// The same each time: `npm run fuzz -- --minutes 10` looks where nobody has looked yet.
const seed = 20_261_126

let lobby: BusyLobby
beforeAll(async () => {
  lobby = await openBusyLobby(lastingFolder(afterAll))
}, 60_000)
afterAll(() => lobby.running.kill())

test('whatever anybody asks of any route, nothing fails, and each no is one plain sentence', async () => {
  const { asked, findings } = await fuzzRoutes(lobby, { seed, each: 6 })
  expect(findings).toEqual([])
  expect(asked).toBeGreaterThan(500)
}, 60_000)

test('whatever a screen says, others are told as before', async () => {
  const { sent, faults } = await fuzzSockets(lobby, { seed, lines: 16 })
  expect(faults).toEqual([])
  expect(sent).toBeGreaterThan(200)
})

test('after all that the lobby gives numbers, and has nothing to complain of', async () => {
  expect(await stillWell(lobby)).toEqual([])
})
