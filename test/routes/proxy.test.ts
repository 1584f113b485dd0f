import { expect, test } from 'vitest'
import { lobbyForTest } from '../running.ts'
import { browser, leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'

test('behind the proxy of the house a guest who guesses stops nobody else', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder(), environment: { PROXIES: '127.0.0.1,::1' } })
  await leader(lobby)
  const guess = async (n: number, from: string) => {
    const headers = { 'x-forwarded-for': from }
    return (await browser(lobby).ask('POST', '/session', { name: `navn ${n}`, password: 'gæt' }, headers))
      .status
  }
  const guest = await Promise.all(Array.from({ length: 12 }, (_, n) => guess(n, '10.1.1.7')))
  expect(guest.filter((status) => status === 429)).toHaveLength(2)
  expect(await guess(20, '10.1.1.8, 10.1.1.7'), 'whoever it says it is').toBe(429)
  expect(await guess(21, '10.1.1.8')).toBe(401)
})
