import type { Page } from 'playwright-core'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { phone as danish } from '../../server/contract/texts/da/phone.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { launchBrowser } from '../launch-browser.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen, sizes } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen } from './person.ts'

afterAll(closeBrowser)

async function lobbyWithTicket() {
  const dataDir = temporaryFolder()
  const running = await lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  const { id } = await takeTicket(running.address)
  return { running, ticket: `${running.address}/t/${id}` }
}

/** A phone that counts how often it was asked to stay awake, and how often it was let go. */
function countLeaves() {
  const counts = { asked: 0, released: 0 }
  Object.assign(window, { counts })
  const request = async () => {
    counts.asked += 1
    const release = async () => {
      counts.released += 1
    }
    return { release }
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request } })
}
const counts = (page: Page) =>
  page.evaluate(() => (window as unknown as { counts: { asked: number; released: number } }).counts)

async function turn(page: Page, state: 'visible' | 'hidden'): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

test('after a touch the phone does not lock while a call may come, and may again once nothing more comes', async () => {
  const { ticket } = await lobbyWithTicket()
  const phone = await openScreen('about:blank', 'phone')
  await phone.addInitScript(countLeaves)
  await phone.goto(ticket)
  await press(phone, danish.touchForSound)
  await seen(phone, danish.keepOpen)
  await expect.poll(() => counts(phone)).toEqual({ asked: 1, released: 0 })
  await turn(phone, 'hidden')
  await turn(phone, 'visible')
  await expect.poll(() => counts(phone)).toEqual({ asked: 2, released: 1 })
  await press(phone, danish.leave.wish)
  await press(phone, danish.leave.yes)
  await expect.poll(() => counts(phone)).toEqual({ asked: 2, released: 2 })
})

const noLeave = () => Object.defineProperty(navigator, 'wakeLock', { value: undefined })
const refuses = () =>
  Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('no')) } })

test.each([noLeave, refuses])('a phone that cannot be kept awake says nothing of it (%o)', async (phones) => {
  const { ticket } = await lobbyWithTicket()
  const phone = await openScreen('about:blank', 'phone')
  await phone.addInitScript(phones)
  await phone.goto(ticket)
  await press(phone, danish.touchForSound)
  await seen(phone, danish.keepOpen)
})

test('the guide opens in the same tab, and Back finds the ticket as alive as before', async () => {
  const { running, ticket } = await lobbyWithTicket()
  const browser = await launchBrowser({
    // Phones keep a page that was left, as it was; without windows Chromium does not.
    executablePath: '/usr/bin/chromium',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  onTestFinished(() => browser.close())
  const phone = await browser.newPage({ viewport: sizes.phone, locale: 'da-DK' })
  await phone.goto(ticket)
  await phone.evaluate(() => Object.assign(window, { isAsItWas: true }))
  await phone.getByRole('link', { name: danish.guide }).click()
  await phone.waitForURL(/\/guide\/pas\?language=da$/)
  expect(phone.context().pages()).toHaveLength(1)
  const clerk = await signIn(running)
  await clerk.press('3', 'open', {})
  await clerk.press('3', 'next', { holding: null })
  await phone.evaluate(() => history.back())
  await phone.getByText(danish.called).waitFor({ timeout: 3000 })
  expect(await phone.evaluate(() => 'isAsItWas' in window)).toBe(true)
})
