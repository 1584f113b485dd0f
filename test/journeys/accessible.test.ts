import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { languages } from '../../server/contract/languages.ts'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { temporaryFolder } from '../temporary.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen } from './browser.ts'
import { alwaysOpen, closedToday } from './open-lobby.ts'
import { seen } from './person.ts'

afterAll(closeBrowser)
const shared = sharedLobby(open())

test('axe finds nothing on any screen', async () => {
  const lobby = await shared()
  const { id } = await takeTicket(lobby.address)
  const screens = [
    ['/', 'counter', 'Kiosk'],
    ['/kiosk', 'kiosk', 'Pas og ID-kort'],
    ['/wall', 'wall', 'Pas og ID-kort'],
    ['/sign/3', 'sign', 'Skranke 3'],
    [`/t/${id}`, 'phone', 'P001'],
    ['/counter', 'counter', desk.signIn.lead],
    ['/emulator', 'counter', 'Papiret'],
    ['/api', 'counter', 'Take a ticket'],
  ] as const
  for (const [path, size, text] of screens) {
    const page = await openScreen(`${lobby.address}${path}`, size)
    await seen(page, text)
    expect(await complaints(page), path).toEqual([])
  }
}, 90_000)

test('axe finds nothing on a ticket and a guide in any language', async () => {
  const lobby = await shared()
  const page = await openScreen(`${lobby.address}/guide/koerekort`, 'phone')
  for (const language of languages) {
    const { id, number } = await takeTicket(lobby.address, 'koerekort', randomUUID(), language)
    await page.goto(`${lobby.address}/t/${id}`)
    await seen(page, number)
    await page.locator(`html[lang="${language}"] .bring`).waitFor()
    expect(await complaints(page), `ticket in ${language}`).toEqual([])
    expect(await widerThanThePhone(page), `ticket in ${language}`).toBe(false)
    await page.goto(`${lobby.address}/guide/koerekort?language=${language}`)
    expect(await complaints(page), `guide in ${language}`).toEqual([])
    expect(await widerThanThePhone(page), `guide in ${language}`).toBe(false)
  }
}, 120_000)

test('axe finds nothing on a wall in a crisis, or closed, or with a page beside the queue', async () => {
  const notice = (level: string) => ({ id: level, level, title: { da: 'Nyt', en: 'News' } })
  for (const level of ['crisis', 'important', 'normal']) {
    const dataDir = temporaryFolder()
    const catalogue = alwaysOpen(dataDir, (draft) => {
      draft.notices = [notice(level)]
    })
    const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: catalogue } })
    const wall = await openScreen(`${lobby.address}/wall`, 'wall')
    await wall.locator('.crisis, .banner, .calm-page').first().waitFor({ timeout: 60_000 })
    expect(await complaints(wall), level).toEqual([])
  }
  const dataDir = temporaryFolder()
  const closed = await lobbyForTest({ dataDir, environment: { CATALOGUE: closedToday(dataDir) } })
  const wall = await openScreen(`${closed.address}/wall`, 'wall')
  await wall.locator('.closed').waitFor()
  expect(await complaints(wall)).toEqual([])
}, 120_000)

const widerThanThePhone = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
