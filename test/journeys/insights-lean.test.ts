import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { insights } from '../../server/contract/texts/da/insights.ts'
import { lean } from '../../server/contract/texts/da/insights-lean.ts'
import { lean as english } from '../../server/contract/texts/en/insights-lean.ts'
import { firstSignIn, signIn, takeTicket } from '../clerk.ts'
import type { Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { leader } from '../staff.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const theLobby = sharedLobby(open())

/** One is settled, one is sent on, one lacks papers, and somebody chases an answer by telephone. */
async function visited(lobby: Running): Promise<void> {
  for (let n = 0; n < 3; n++) await takeTicket(lobby.address)
  const { press: atCounter, holding } = await signIn(lobby)
  await atCounter('4', 'open', {})
  const ways = [
    ['finish', { outcome: 'settled' }],
    ['transfer', { to: { errand: 'flytning' } }],
    ['finish', { outcome: 'must-come-back', why: 'papers' }],
  ] as const
  for (const [move, input] of ways) {
    await atCounter('4', 'next', { holding: null })
    const ticket = await holding('4')
    await atCounter('4', 'arrive', { ticket })
    // A visit of no seconds at all would have no way to draw.
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const done = await atCounter('4', move, { ticket, ...input })
    expect(done.status, JSON.stringify(done.body)).toBe(200)
  }
  const boss = await leader(lobby)
  const call = { channel: 'phone', errand: 'pas', outcome: 'settled', failed: 'chasing', kind: 'advice' }
  const kept = await boss.ask('POST', '/contacts', call, { 'idempotency-key': randomUUID() })
  expect(kept.status, JSON.stringify(kept.body)).toBe(201)
}

async function signedIn({ address, told }: Running, hash: string): Promise<Page> {
  const page = await openScreen(`${address}/counter${hash}`, 'counter')
  await signInBy(page, firstSignIn(told()))
  return page
}

/** Turns to a page by its link and the keyboard alone, and looks at it whole and beside a case system. */
async function turnTo(page: Page, name: keyof typeof lean.questions): Promise<void> {
  const title = insights.questions[name].name
  await page.getByRole('link', { name: title, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: title, exact: true }).waitFor()
  await page.locator('.insights-answer[aria-busy=false]').waitFor()
  await look(page, name)
}

async function look(page: Page, name: string): Promise<void> {
  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await picture(page, `insights-${name}-${width}`)
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(isTooWide, `all of ${name} stands within ${width} pixels`).toBe(false)
  }
  expect(await complaints(page)).toEqual([])
}

test('the lead sees where time is lost, which way people come, and takes a week along for KL', async () => {
  const lobby = await theLobby()
  await visited(lobby)
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now())
  const page = await signedIn(lobby, `#insights/losses?from=${day}&to=${day}`)
  await seen(page, /^Manglende papirer: \d+ minutter om ugen/)
  await look(page, 'losses')

  await turnTo(page, 'value-stream')
  await seen(page, /^Et besøg tager .* minutter/)
  await turnTo(page, 'variants')
  await seen(page, /går den mest brugte vej/)
  await turnTo(page, 'takt')
  await turnTo(page, 'control')
  await seen(page, lean.calm)
  await seen(page, lean.tooFew)
  await turnTo(page, 'channels')
  await seen(page, /^De fleste kommer til os her: I lobbyen, 67/)
  await turnTo(page, 'failed-demand')
  await seen(page, /^33\s%/)

  await page.getByRole('link', { name: insights.questions['counting-week'].name }).press('Enter')
  await page.getByRole('button', { name: lean.weekAfter }).press('Enter')
  await seen(page, /^3 henvendelser i ugen/)
  await seen(page, lean.words['kind-failed'])
  await look(page, 'counting-week-now')

  await page.getByRole('button', { name: 'English' }).press('Enter')
  await seen(page, english.questions['counting-week'].lead)
  await picture(page, 'insights-counting-week-english')
  await page.getByRole('link', { name: english.questions.losses.name, exact: true }).press('Enter')
  await seen(page, /^Missing papers: \d+ minutes a week/)
  expect(page.url(), 'the days asked for before go on').toContain(`from=${day}&to=${day}`)
})
