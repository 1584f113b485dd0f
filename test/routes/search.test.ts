import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SearchAnswer } from '../../server/contract/search.ts'
import { lobbyForTest, type Start } from '../running.ts'
import { sharedLobby } from '../shared-lobby.ts'
import { temporaryFolder } from '../temporary.ts'

const shared = sharedLobby(() => ({ LOG_LEVEL: 'debug' }))

async function lobby(more?: Partial<Start>) {
  const { address, told } = await (more ? lobbyForTest({ dataDir: temporaryFolder(), ...more }) : shared())
  const ask = (query: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${address}/api/errands/search?${new URLSearchParams(query)}`, { headers })
  const find = async (q: string, language = 'da') =>
    ((await (await ask({ q, language })).json()) as SearchAnswer).errands.map(({ id }) => id)
  return { ask, find, told }
}

test('an errand is found in the words and the language of who came', async () => {
  const { find } = await lobby()
  expect((await find('jeg har tabt mit pas'))[0]).toBe('pas')
  expect((await find('min mor kan ikke selv logge på')).slice(0, 3)).toContain('fuldmagt')
  expect((await find('ny i Danmark'))[0]).toBe('ind-og-udrejse')
  expect((await find('رخصة قيادة', 'ar'))[0]).toBe('koerekort')
})

test('what nobody here can help with finds nothing', async () => {
  const { find } = await lobby()
  expect(await find('jfkdls')).toEqual([])
})

test('an errand with no opening in sight is not found, and the reception stands for it', async () => {
  const { find } = await lobby()
  expect(await find('brevafstemning')).not.toContain('brevafstemning')
  expect((await find('stemme før tid'))[0]).toBe('andet')
})

test('what is asked wrong gets one plain sentence, and the text is not repeated', async () => {
  const { ask } = await lobby()
  for (const q of ['', '   ', 'hemmelig'.repeat(20)]) {
    const answer = await ask({ q })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/"q: 1 to 120 characters\."/)
  }
  expect((await ask({ q: 'pas', language: 'xx' })).status).toBe(400)
})

test('faster than anybody types is too fast from elsewhere, and never for the kiosk itself', async () => {
  const { ask } = await lobby()
  const twelve = (headers: Record<string, string>) =>
    Promise.all(Array.from({ length: 12 }, async () => (await ask({ q: 'pas' }, headers)).status))
  expect(await twelve({})).not.toContain(429)
  expect(await twelve({ 'x-forwarded-for': '192.0.2.7' })).toContain(429)
})

test('nothing that was typed is told in the log', async () => {
  const { find, ask, told } = await lobby()
  await find('hemmeligheden om min nabo')
  await ask({ q: 'hemmelig'.repeat(20) })
  expect(told()).not.toMatch(/hemmelig/i)
})

test('a model without a name, or a key that is not there, is told at the start', async () => {
  const url = 'http://127.0.0.1:9/v1'
  const start = (environment: Record<string, string>) =>
    lobbyForTest({ dataDir: temporaryFolder(), environment })
  await expect(start({ SEARCH_MODEL_URL: url })).rejects.toThrow('before it was ready')
  const key = { SEARCH_MODEL_NAME: 'small', SEARCH_MODEL_KEY_FILE: '/nowhere/key' }
  await expect(start({ SEARCH_MODEL_URL: url, ...key })).rejects.toThrow('before it was ready')
})

test('a model that is away changes nothing', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'key'), 'secret\n')
  const { find } = await lobby({
    environment: {
      SEARCH_MODEL_URL: 'http://127.0.0.1:9/v1',
      SEARCH_MODEL_NAME: 'small',
      SEARCH_MODEL_KEY_FILE: join(folder, 'key'),
    },
  })
  expect((await find('min mor kan ikke selv logge på')).slice(0, 3)).toContain('fuldmagt')
})
