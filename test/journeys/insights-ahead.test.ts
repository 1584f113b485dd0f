import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { whatif } from '../../server/contract/texts/da/insights-whatif.ts'
import { whatif as english } from '../../server/contract/texts/en/insights-whatif.ts'
import { firstSignIn, signIn, takeTicket } from '../clerk.ts'
import type { Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const theLobby = sharedLobby(open())
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now())

/** Looks at a page whole and at half its width, beside a case system. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 })
    await picture(page, `${name}-${width}`)
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), name).toBe(false)
  }
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** One was helped, one is at the counter, two wait. */
async function openUsedLobby(): Promise<Running> {
  const lobby = await theLobby()
  const { press: atCounter, holding } = await signIn(lobby)
  for (let n = 0; n < 4; n++) await takeTicket(lobby.address)
  await atCounter('3', 'open', {})
  await atCounter('3', 'next', { holding: null })
  const ticket = await holding('3')
  await atCounter('3', 'arrive', { ticket })
  await atCounter('3', 'finish', { ticket, outcome: 'settled' })
  await atCounter('3', 'next', { holding: null })
  return lobby
}

test('the lead asks what one more counter would have done, who is needed when, and what is to come', async () => {
  const { address, told } = await openUsedLobby()
  const page = await openScreen(`${address}/counter#insights/what-if?from=${today}&to=${today}`, 'counter')
  await signInBy(page, firstSignIn(told()))
  await page.locator('.whatif-check-line').waitFor()
  await page.getByLabel(whatif.whatIf.change, { exact: true }).selectOption('head-starts')
  await seen(page, whatif.whatIf.rules['head-starts'] ?? '')
  await press(page, whatif.whatIf.preset.noon)
  await page.getByRole('button', { name: whatif.whatIf.play }).press('Enter')
  await page.locator('.insights-says').waitFor()
  await look(page, 'what-if-changed')

  await page.getByRole('link', { name: whatif.questions.staffing.name }).click()
  await seen(page, whatif.about.staffing)
  await look(page, 'staffing')
  await page.getByRole('link', { name: whatif.questions.forecast.name }).click()
  await seen(page, whatif.about.forecast)
  await look(page, 'forecast')
  await press(page, 'English')
  await seen(page, english.about.forecast)
})
