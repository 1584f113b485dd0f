import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { insights } from '../../server/contract/texts/da/insights.ts'
import { happened } from '../../server/contract/texts/da/insights-happened.ts'
import { happened as english } from '../../server/contract/texts/en/insights-happened.ts'
import { firstSignIn, signIn, takeTicket } from '../clerk.ts'
import type { Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const theLobby = sharedLobby(open())

/** Three came for a passport today: one is served, one is sent on, and one still waits. */
async function visited(lobby: Running): Promise<void> {
  for (let n = 0; n < 3; n++) await takeTicket(lobby.address)
  const { press: atCounter, holding } = await signIn(lobby)
  await atCounter('4', 'open', {})
  for (const end of ['finish', 'transfer']) {
    await atCounter('4', 'next', { holding: null })
    const ticket = await holding('4')
    await atCounter('4', 'arrive', { ticket })
    const more = end === 'finish' ? { outcome: 'settled' } : { to: { errand: 'flytning' } }
    const done = await atCounter('4', end, { ticket, ...more })
    expect(done.status, JSON.stringify(done.body)).toBe(200)
  }
}

const isVisited = new WeakSet<Running>()

async function openLobby(): Promise<Running> {
  const lobby = await theLobby()
  if (!isVisited.has(lobby)) await visited(lobby)
  isVisited.add(lobby)
  return lobby
}

async function signedIn({ address, told }: Running, hash: string): Promise<Page> {
  const page = await openScreen(`${address}/counter${hash}`, 'counter')
  await signInBy(page, firstSignIn(told()))
  return page
}

const answered = (page: Page) => page.locator('.insights-answer[aria-busy=false]').waitFor()

/** Turns to a page by its link and the keyboard alone. */
async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name, exact: true }).waitFor()
  await answered(page)
}

/** Looks at a page whole and at half its width, beside a case system. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await picture(page, `insights-${name}-${width}`)
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(isTooWide, `all of ${name} stands within ${width} pixels`).toBe(false)
  }
  expect(await complaints(page)).toEqual([])
}

test('the lead sees what happened today with the keyboard alone, and sends on a link to it', async () => {
  const lobby = await openLobby()
  const page = await signedIn(lobby, '#insights')
  await seen(page, insights.none)
  await look(page, 'empty')

  const today = await page.evaluate<string>("new Intl.DateTimeFormat('sv-SE').format(new Date())")
  await page.getByLabel(insights.to, { exact: true }).fill(today)
  await seen(page, happened.says.overview('3', '20').replace(/ på.*/, ' på'))
  await look(page, 'overview')

  await turnTo(page, insights.questions.waits.name)
  await seen(page, /^4 af 5 ventede/)
  await seen(page, /Dagen i dag er ikke slut/)
  expect(await page.getByRole('img').count()).toBe(3)
  await look(page, 'waits')

  await turnTo(page, insights.questions.transfers.name)
  await seen(page, /^33\s%/)
  await page.getByLabel(happened.period.compare).focus()
  await page.keyboard.press('P')
  await seen(page, /Det lille tal er ændringen fra/)
  await look(page, 'transfers')

  const link = page.url()
  expect(link).toContain(`&to=${today}&compare=before`)
  await turnTo(page, insights.questions.arrivals.name)
  await page.getByLabel(happened.period.compare).focus()
  await page.keyboard.press('I')
  await page.waitForURL(/to=[^&]*$/)
  await page.goto(link)
  await seen(page, insights.questions.transfers.name)
  await seen(page, /Det lille tal er ændringen fra/)
  expect(page.url()).toBe(link)

  await page.getByRole('button', { name: 'English' }).press('Enter')
  await seen(page, english.questions.transfers.lead)
  await look(page, 'english')
})

test('figures that cannot be had are said to be missing, and can be asked for again', async () => {
  const page = await signedIn(await theLobby(), '#insights/settled')
  await answered(page)
  await page.route('**/api/insights/waits?**', (route) => route.fulfill({ status: 503, body: '{}' }))
  await page.getByRole('link', { name: insights.questions.waits.name, exact: true }).press('Enter')
  await seen(page, insights.failed)
  await picture(page, 'insights-failed')
  await page.unroute('**/api/insights/waits?**')
  await page.getByRole('button', { name: insights.again }).press('Enter')
  await answered(page)
  await page.getByText(insights.failed).waitFor({ state: 'hidden' })
})
