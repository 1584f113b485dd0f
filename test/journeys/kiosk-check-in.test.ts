import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { type Clerk, signIn } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen, unhurried } from './person.ts'

vi.setConfig({ testTimeout: 90_000 })
afterAll(closeBrowser)

const minuteMs = 60_000
const { checkIn } = danish

const shared = sharedLobby(open())
let signedIn: Promise<Clerk> | null = null

async function openLobby() {
  const lobby = await shared()
  // One sign-in for all: more of them in a minute than a few are refused.
  signedIn ??= signIn(lobby)
  const clerk = await signedIn
  const page = await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  return { page, book: (atMs: number) => book(lobby.address, clerk, atMs) }
}

async function book(address: string, { cookie }: Clerk, at: number): Promise<string> {
  const answer = await fetch(`${address}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify([{ errand: 'vielse', at, name: 'Et navn, som ingen skærm viser' }]),
  })
  const { codes } = (await answer.json()) as { codes: string[] }
  return codes[0] ?? ''
}

/** Types a code on the screen, digit by digit. */
async function enter(page: Page, code: string): Promise<void> {
  await seen(page, danish.choose.heading)
  await unhurried(page)
  await press(page, danish.choose.booking)
  await seen(page, checkIn.heading)
  await unhurried(page)
  for (const [place, digit] of [...code].entries()) {
    // Only the same key struck twice could be a trembling hand.
    if (digit === code[place - 1]) await unhurried(page)
    await page.locator('.digits').getByRole('button', { name: digit, exact: true }).click()
  }
  await unhurried(page)
  await press(page, checkIn.find)
}

test('who comes on time types the code, says so with one tap, and has a number', async () => {
  const { page, book } = await openLobby()
  await enter(page, await book(Date.now()))
  await seen(page, checkIn['on-time'].heading)
  expect(await page.locator('body').textContent()).not.toContain('Et navn')
  await picture(page, 'kiosk-booking')
  await unhurried(page)
  await press(page, checkIn.here)
  await seen(page, /F\d{3}/)
})

test.each([
  ['early', -30],
  ['late', 15],
] as const)('who is %s is told so kindly, and is let in all the same', async (stands, minutesLate) => {
  const { page, book } = await openLobby()
  await enter(page, await book(Date.now() - minutesLate * minuteMs))
  await seen(page, checkIn[stands].heading)
  await unhurried(page)
  await press(page, checkIn.here)
  await seen(page, /F\d{3}/)
})

test('who is too late gets an ordinary number, and one with another day is told which', async () => {
  const { page, book } = await openLobby()
  const soon = await book(Date.now() + 3 * 24 * 60 * minuteMs)
  await enter(page, soon)
  await seen(page, checkIn['another-day'].heading)
  await unhurried(page)
  await press(page, danish.end.done)
  await enter(page, await book(Date.now() - 50 * minuteMs))
  await seen(page, checkIn['too-late'].heading)
  await unhurried(page)
  await press(page, checkIn.number)
  await seen(page, /F\d{3}/)
})

test('a code that nobody has is told so beside the code, to try again', async () => {
  const { page } = await openLobby()
  await enter(page, '000000')
  await seen(page, checkIn.unknown.heading)
  expect(await page.locator('.digits').count()).toBe(1)
})
