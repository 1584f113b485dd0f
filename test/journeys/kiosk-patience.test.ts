import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { kiosk as german } from '../../server/contract/texts/de/kiosk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { heard, overhear } from './overhear.ts'
import { press, seen, unhurried } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const lobby = sharedLobby(open())

async function openKiosk(): Promise<Page> {
  const { address } = await lobby()
  const page = await openScreen(`${address}/kiosk`, 'kiosk')
  // The page's clock alone runs ahead when it is told to; everything else is real.
  await page.clock.install()
  await page.reload()
  await seen(page, danish.choose.heading)
  return page
}

const quietFor = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000)
const asks = (page: Page, texts: typeof danish) =>
  page.getByRole('alertdialog').getByText(texts.stillHere.heading)

test('who stands still is asked at least 20 seconds before the screen begins anew, and forgets nothing', async () => {
  const page = await openKiosk()
  await press(page, 'Pas og ID-kort')
  await seen(page, danish.group.lead)
  await quietFor(page, 38)
  expect(await asks(page, danish).count()).toBe(0)
  await quietFor(page, 3)
  await asks(page, danish).waitFor()
  const left = await page.locator('#still-here-left').textContent()
  expect(Number(left?.match(/\d+/)?.[0])).toBeGreaterThanOrEqual(17)
  await picture(page, 'kiosk-still-here')
  await press(page, danish.stillHere.yes)
  await asks(page, danish).waitFor({ state: 'detached' })
  await seen(page, danish.group.lead)
})

test('the time can be made longer again and again: twelve times, and the screen is still the same', async () => {
  const page = await openKiosk()
  await press(page, 'Pas og ID-kort')
  for (let times = 1; times <= 12; times++) {
    await quietFor(page, 45)
    await asks(page, danish).waitFor()
    await press(page, danish.stillHere.yes)
    await asks(page, danish).waitFor({ state: 'detached' })
    await unhurried(page)
  }
  await seen(page, danish.group.lead)
})

test('the next person finds the first screen, in Danish, as it usually is', async () => {
  const page = await openKiosk()
  await press(page, 'Deutsch')
  await seen(page, german.choose.heading)
  await unhurried(page)
  await press(page, german.tools.larger)
  await unhurried(page)
  await press(page, german.choose.behalf)
  await unhurried(page)
  await press(page, german.choose.needs)
  await seen(page, german.needs.heading)
  await unhurried(page)
  await press(page, german.needs.seat)
  const isLarge = () => page.evaluate(() => document.documentElement.dataset.text)
  const large = await isLarge()
  await quietFor(page, 100)
  await seen(page, danish.choose.heading)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('da')
  expect(await isLarge()).not.toBe(large)
  expect(await page.locator('[aria-pressed="true"]:not(.language)').count()).toBe(0)
})

test('who listens is warned aloud, and has three times as long', async () => {
  const page = await openKiosk()
  await overhear(page, 8)
  await seen(page, danish.choose.heading)
  await page.keyboard.press('F8')
  await heard(page, danish.ear.how)
  await quietFor(page, 100)
  expect(await asks(page, danish).count()).toBe(0)
  await quietFor(page, 62)
  await asks(page, danish).waitFor()
  expect(await heard(page, danish.stillHere.heading)).toContain(danish.stillHere.heading)
})
