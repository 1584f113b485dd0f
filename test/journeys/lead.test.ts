import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { bookings } from '../../server/contract/texts/da/bookings.ts'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { help } from '../../server/contract/texts/da/help.ts'
import { lead } from '../../server/contract/texts/da/lead.ts'
import { webhooks } from '../../server/contract/texts/da/webhooks.ts'
import { lead as english } from '../../server/contract/texts/en/lead.ts'
import { firstSignIn, signIn, takeTicket } from '../clerk.ts'
import { openReceiver } from '../hooks/receiver.ts'
import type { Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const isAccessible = async (page: Page) => expect(await complaints(page)).toEqual([])

const isTooWide = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth > innerWidth')

/** Looks at a page whole and at half its width, beside a case system. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 })
    await picture(page, `${name}-${width}`)
    expect(await isTooWide(page), 'all of it stands within the page').toBe(false)
  }
  await isAccessible(page)
  await page.setViewportSize({ width: 1280, height: 800 })
}

async function openStaffPage({ address, told }: Running, hash: string): Promise<Page> {
  const page = await openScreen(`${address}/counter${hash}`, 'counter')
  await signInBy(page, firstSignIn(told()))
  return page
}

const theLobby = sharedLobby(open())

/** Four wait for a passport, and nobody is there who serves that. */
async function openBusyLobby(): Promise<Running> {
  const lobby = await theLobby()
  const { press: atCounter } = await signIn(lobby)
  await atCounter('6', 'open', {})
  await atCounter('2', 'open', {})
  await atCounter('2', 'pause', {})
  for (let n = 0; n < 4; n++) await takeTicket(lobby.address)
  await takeTicket(lobby.address, 'flytning')
  return lobby
}

test('the lead sees what is about to break, asks, and a clerk at another counter says yes', async () => {
  const lobby = await openBusyLobby()
  const page = await openStaffPage(lobby, '#lead')
  await seen(page, lead.trouble(1))
  await seen(page, lead.unstaffed('Pas og ID-kort'))
  await look(page, 'lead-unstaffed')

  const clerk = await openStaffPage(lobby, '')
  await clerk.getByRole('button', { name: `${desk.choose.takeOver}: Skranke 6` }).click()
  await clerk.getByRole('button', { name: desk.choose.takeOver, exact: true }).click()
  const primary = clerk.getByRole('button', { name: desk.primary['call-next'] })
  await primary.waitFor()
  const before = await primary.boundingBox()

  await page.getByRole('button', { name: lead.ask }).first().press('Enter')
  await seen(page, lead.noAnswer)
  await seen(clerk, help.ask('Pas og ID-kort', 4))
  expect(await primary.boundingBox(), 'nothing moves under the hand').toEqual(before)
  await look(clerk, 'desk-asked')
  await clerk.getByRole('button', { name: help.yes, exact: true }).press('Enter')
  await seen(clerk, help.also('Pas og ID-kort'))
  await seen(page, /Ja fra Skranke 6 \(leder\)/)
  await seen(page, lead.also('Pas og ID-kort'))
  await seen(page, lead.slow('Pas og ID-kort'))
  await look(page, 'lead-answered')
  await primary.click()
  await seen(clerk, 'P001')
  await clerk.getByRole('button', { name: help.stop }).click()
  await clerk.getByText(help.also('Pas og ID-kort')).waitFor({ state: 'hidden' })

  await press(page, 'English')
  await seen(page, english.lines)
  await look(page, 'lead-english')
})

test('who runs the machines tells another program what happens, and sees whether it hears', async () => {
  const other = await openReceiver()
  const lobby = await theLobby()
  const page = await openStaffPage(lobby, '#webhooks')
  await seen(page, webhooks.none)
  await press(page, webhooks.add)
  await press(page, webhooks.save)
  await seen(page, webhooks.missing)
  await page.getByLabel(webhooks.name).fill('<img src=x onerror=alert(1)> Sagssystem')
  await page.getByLabel(webhooks.address).fill(other.address)
  await look(page, 'webhooks-add')
  await press(page, webhooks.save)
  await seen(page, webhooks.secretMeans)
  await page.getByLabel(webhooks.address).waitFor({ state: 'hidden' })
  await look(page, 'webhooks-secret')
  const secret = (await page.locator('.hook-secret code').textContent()) ?? ''
  expect(secret).toMatch(/^whsec_/)
  await press(page, webhooks.seen)
  await press(page, webhooks.test)
  await seen(page, webhooks.tested)
  other.answer = (response) => void response.writeHead(500).end()
  await takeTicket(lobby.address)
  await seen(page, webhooks.problems.refused)
  await look(page, 'webhooks-failing')
  expect(await page.content()).not.toContain(secret)
  await press(page, webhooks.remove)
  await page.locator('.hook-remove').getByRole('button', { name: webhooks.remove }).click()
  await seen(page, webhooks.none)

  await page.goto(`${lobby.address}/counter#bookings`)
  await seen(page, bookings.noCalendar)
  await look(page, 'bookings')
  const choose = (text: string) =>
    page
      .getByLabel(bookings.file)
      .setInputFiles({ name: 'tider.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose('ærinde;tid;navn\npas;23-11-2031 10.00;Testnavn\npas;i morgen;Anders\njul;23-11-2031 10.00;\n')
  await press(page, bookings.send)
  await seen(page, bookings.row(3, bookings.fields.time, bookings.problems['not-a-time']))
  await seen(page, bookings.nothingKept)
  await look(page, 'bookings-bad')
  await press(page, bookings.skip(1))
  await seen(page, bookings.kept(1))
  await choose('ærinde;tid\npas;23-11-2031 10.00\n')
  await press(page, bookings.send)
  await seen(page, bookings.kept(1))
  await look(page, 'bookings-kept')
})
