import { expect, test, vi } from 'vitest'
import { signIn } from './clerk.ts'
import { firstView } from './first-view.ts'
import { lobbyForTest } from './running.ts'
import { temporaryFolder } from './temporary.ts'

test('a demonstration fills the lobby: people wait, and numbers are called to counters', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder(), args: ['--demo', '--speed', '300'] })
  const { cookie } = await signIn(lobby)
  await vi.waitFor(
    async () => {
      const { calls, lines, house } = await firstView<'wall'>(lobby.address, 'wall')
      expect(house.open).toBe(true)
      expect(calls.length).toBeGreaterThan(2)
      expect(lines.some((line) => line.staffed)).toBe(true)
      const { contacts, courses } = await firstView<'reception'>(lobby.address, 'reception', cookie)
      expect(contacts.channels.map(({ channel }) => channel)).toContain('phone')
      expect(courses.every(({ free }) => free === 8) && courses.length > 0).toBe(true)
    },
    { timeout: 20_000, interval: 100 },
  )
  expect(await lobby.stop()).toBe(0)
})

test('a speed that makes no sense is told in one sentence', async () => {
  const start = lobbyForTest({ dataDir: temporaryFolder(), args: ['--demo', '--speed', 'fast'] })
  await expect(start).rejects.toThrow('ended with 1')
})
