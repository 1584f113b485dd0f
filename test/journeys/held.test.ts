import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { type Language, languageFacts, languages } from '../../server/contract/languages.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { eventually } from '../hardware/eventually.ts'
import { freePort } from '../hardware/free-port.ts'
import { otherRelease } from '../other-release.ts'
import { lobbyForTest, type Running, type Start } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'

afterAll(closeBrowser)
vi.setConfig({ testTimeout: 60_000 })

/** A lobby that comes back at the same address each time, as a lobby does. */
async function lobbyAtOnePlace(): Promise<(release?: string) => Promise<Running>> {
  const dataDir = temporaryFolder()
  const environment = { PORT: String(await freePort()), CATALOGUE: alwaysOpen(dataDir) }
  const start: Start = { dataDir, environment }
  return (release) => lobbyForTest(release ? { ...start, release } : start)
}

/** Until the browser holds this version of the page whole. */
const untilHeld = (page: Page, store: string): Promise<unknown> =>
  eventually(async () => expect(await page.evaluate(storesOf)).toContain(store))

/** What is held by now; nothing before the worker answers for this page. */
async function storesOf(): Promise<string[]> {
  const registration = await navigator.serviceWorker.getRegistration()
  const isSettled = registration?.active?.state === 'activated' && !registration.installing
  return isSettled && navigator.serviceWorker.controller ? caches.keys() : []
}

const versionOf = (page: Page): Promise<string> =>
  page.locator('meta[name="naeste-version"]').getAttribute('content').then(String)

/** As a person does who looks whether it helped: a strike too soon after another is none. */
const chooseLanguage = (page: Page, language: Language): Promise<void> =>
  vi.waitFor(
    async () => {
      await page.getByRole('button', { name: languageFacts[language].own, exact: true }).click()
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    },
    { timeout: 20_000, interval: 600 },
  )

const saidOf = async (language: Language) =>
  (await import(`../../server/contract/texts/${language}/kiosk.ts`)).kiosk.stale

test('the server goes, and the kiosk begins anew: it says so in ten languages, and gives numbers once the server is back', async () => {
  const start = await lobbyAtOnePlace()
  const lobby = await start()
  const kiosk = await openScreen(`${lobby.address}/kiosk`, 'kiosk', 'holds')
  await untilHeld(kiosk, `kiosk ${await versionOf(kiosk)}`)
  await lobby.kill()
  await kiosk.reload()
  for (const language of languages) {
    await chooseLanguage(kiosk, language)
    const { heading, lead, more } = await saidOf(language)
    await kiosk.getByRole('heading', { name: heading }).waitFor()
    await kiosk.getByText(lead).waitFor()
    await kiosk.getByText(more).waitFor()
    if (language !== 'en') await picture(kiosk, `kiosk-held-${language}`)
  }
  const again = await start()
  await chooseLanguage(kiosk, 'en')
  await kiosk
    .getByRole('button', { name: /^Passport/ })
    .first()
    .waitFor()
  expect((await takeTicket(again.address)).number).toBe('P001')
})

test('the server goes, and the wall begins anew: it shows the last calls, and since when they are old', async () => {
  const start = await lobbyAtOnePlace()
  const lobby = await start()
  const clerk = await signIn(lobby)
  const { number } = await takeTicket(lobby.address)
  await clerk.press('3', 'open', {})
  await clerk.press('3', 'next', { holding: null })
  const wall = await openScreen(`${lobby.address}/wall`, 'wall', 'holds')
  await wall.getByText(number).first().waitFor()
  await untilHeld(wall, `wall ${await versionOf(wall)}`)
  await lobby.kill()
  await wall.reload()
  await wall.getByText(/Tavlen har ingen forbindelse siden/).waitFor()
  await wall.getByText(number).first().waitFor()
  await picture(wall, 'wall-held')
  await wall.evaluate(() => localStorage.clear())
  await wall.reload()
  await wall.getByText('Tavlen har ingen forbindelse').waitFor()
  await picture(wall, 'wall-held-without-memory')
  await start()
  await wall.getByText(number).first().waitFor()
})

test('a new version comes, goes and comes: the kiosk follows each time, and holds the one that it shows', async () => {
  const start = await lobbyAtOnePlace()
  const release = otherRelease()
  const first = await start()
  const kiosk = await openScreen(`${first.address}/kiosk`, 'kiosk', 'holds')
  const before = await versionOf(kiosk)
  await untilHeld(kiosk, `kiosk ${before}`)
  const isOf = (wanted: string) => `meta[name="naeste-version"][content="${wanted}"]`
  await first.stop()
  const second = await start(release)
  await kiosk.waitForSelector(`meta[name="naeste-version"]:not([content="${before}"])`, { state: 'attached' })
  const after = await versionOf(kiosk)
  await untilHeld(kiosk, `kiosk ${after}`)
  await second.kill()
  await kiosk.reload()
  await kiosk.waitForSelector(isOf(after), { state: 'attached' })
  const third = await start()
  await kiosk.waitForSelector(isOf(before), { state: 'attached' })
  await untilHeld(kiosk, `kiosk ${before}`)
  await third.kill()
  await start(release)
  await kiosk.waitForSelector(isOf(after), { state: 'attached' })
})

test('the machine starts before its lobby: a page of its own says so in ten languages, and goes on to the kiosk', async () => {
  const start = await lobbyAtOnePlace()
  const folder = temporaryFolder()
  const page = join(import.meta.dirname, '..', '..', 'hardware', 'machine', 'waiting.html')
  const first = await start()
  const to = `${first.address}/kiosk`
  await first.kill()
  const screen = await openScreen(`file://${page}?ready=file://${folder}/ready.js&to=${to}`, 'kiosk', 'holds')
  for (const language of languages) {
    const { lead } = (await import(`../../server/contract/texts/${language}/kiosk.ts`)).kiosk.connecting
    await screen.getByText(lead).waitFor()
    await screen.getByText((await saidOf(language)).lead).waitFor()
  }
  await screen.evaluate(() => document.fonts.ready)
  await picture(screen, 'machine-waiting')
  await start()
  writeFileSync(join(folder, 'ready.js'), '')
  await screen.getByRole('heading', { name: 'Hvad kan vi hjælpe med?' }).waitFor()
  await untilHeld(screen, `kiosk ${await versionOf(screen)}`)
})
