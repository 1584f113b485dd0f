import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstSignIn, takeTicket } from '../clerk.ts'
import { lobbyForTest, type Running } from '../running.ts'
import { browser, colleague, goodPassword, leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'

const pin = '482915'
const wrong = 'et forkert kodeord 77'

/** Everything that is handed out, or typed, on a busy day, and must be known to nobody who only has the files. */
async function busyDay(lobby: Running): Promise<ReadonlyMap<string, string>> {
  const secrets = new Map([['first password', firstSignIn(lobby.told()).password]])
  const boss = await leader(lobby)
  const note = (what: string, secret: string | undefined) => secrets.set(what, secret ?? '')
  note('session', boss.cookie('naeste_session'))
  note('browser', boss.cookie('naeste_browser'))
  const clerk = await colleague(lobby, boss, 'Karla', ['clerk'])
  note('chosen password', goodPassword)
  note('session of a colleague', clerk.cookie('naeste_session'))
  expect((await clerk.ask('PUT', '/session/pin', { pin })).status).toBe(200)
  note('PIN', pin)
  await browser(lobby).ask('POST', '/session', { name: 'Karla', password: wrong })
  await browser(lobby).ask('POST', '/session', { name: wrong, password: wrong })
  note('wrong password', wrong)
  const given = await boss.ask<{ password: string }>('POST', '/people', { name: 'Ny', roles: ['clerk'] })
  note('given password', given.body.password)
  const made = await boss.ask<{ token: string }>('POST', '/tokens', {
    name: 'Kalender',
    scopes: ['book'],
    days: 9,
  })
  note('token of a program', made.body.token)
  const screen = browser(lobby)
  const { body } = await screen.ask<{ code: string }>('POST', '/pairing', {})
  note('secret of a screen that asks', screen.cookie('naeste_pairing'))
  note('code of a screen that asks', body.code)
  await boss.ask('POST', '/pairing/screens', { code: body.code, name: 'Skærm', kind: 'wall' })
  await screen.ask('POST', '/pairing/token', {})
  note('token of a screen', screen.cookie('naeste_screen'))
  for (let n = 0; n < 5; n++) await takeTicket(lobby.address, 'pas', randomUUID())
  return secrets
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

test('whoever has the files, or reads what the program says, holds no secret that was handed out', async () => {
  const folder = temporaryFolder()
  const keys = temporaryFolder()
  const settings = { OIDC_CLIENT_SECRET_FILE: 'client-secret-9c1', SEARCH_MODEL_KEY_FILE: 'model-key-5f7' }
  for (const [name, secret] of Object.entries(settings)) writeFileSync(join(keys, name), secret)
  const environment = {
    ...Object.fromEntries(Object.keys(settings).map((name) => [name, join(keys, name)])),
    OIDC_ISSUER: 'http://127.0.0.1:9',
    OIDC_CLIENT_ID: 'naeste',
    OIDC_ROLES: 'Borgerservice=clerk',
    SEARCH_MODEL_URL: 'http://127.0.0.1:9',
    SEARCH_MODEL_NAME: 'm',
    LOG_LEVEL: 'debug',
  }
  const lobby = await lobbyForTest({ dataDir: folder, environment })
  const secrets = new Map([...(await busyDay(lobby)), ...Object.entries(settings)])
  // The provider and the model are away: what the program says of that must not tell their secrets.
  await fetch(`${lobby.address}/api/session/oidc/start`, { redirect: 'manual' })
  await fetch(`${lobby.address}/api/errands/search?q=xyzzy`)
  expect(await lobby.stop()).toBe(0)
  const files = filesIn(folder)
  expect(files.some((file) => file.endsWith('.db') || file.includes('sqlite'))).toBe(true)
  const found = [...secrets].flatMap(([what, secret]) => {
    expect(secret.length, what).toBeGreaterThan(5)
    const inFiles = files.filter((file) => readFileSync(file).includes(secret))
    // The first start shows the first password once, which is what it is for.
    const isSaid = what !== 'first password' && lobby.told().includes(secret)
    return [...inFiles, ...(isSaid ? ['what it says'] : [])].map((where) => `${what} in ${where}`)
  })
  expect(found).toEqual([])
}, 90_000)
