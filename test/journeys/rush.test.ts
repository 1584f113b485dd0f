import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { common as arabic } from '../../server/contract/texts/ar/common.ts'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { kiosk } from '../../server/contract/texts/da/kiosk.ts'
import { rush } from '../../server/contract/texts/da/rush.ts'
import { rush as english } from '../../server/contract/texts/en/rush.ts'
import { firstSignIn, takeTicket } from '../clerk.ts'
import type { Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen, signInBy, unhurried } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

/** A vote takes an hour here, so that some who wait make a long wait, whoever of them may leave. */
const theLobby = sharedLobby(
  open((lobby) => {
    for (const errand of lobby.errands) {
      if (errand.id !== 'brevafstemning') continue
      delete errand.periods
      errand.minutes = 60
    }
  }),
)

async function openStaffPage({ address, told }: Running, hash: string): Promise<Page> {
  const page = await openScreen(`${address}/counter${hash}`, 'counter')
  await signInBy(page, firstSignIn(told()))
  return page
}

async function look(page: Page, name: string): Promise<void> {
  await picture(page, name)
  expect(await complaints(page)).toEqual([])
}

test('a lead begins a rush, a table in the hall calls its first voter after four presses, and who would wait long comes back later', async () => {
  const lobby = await theLobby()
  for (let n = 0; n < 8; n++) await takeTicket(lobby.address, 'brevafstemning')
  const lead = await openStaffPage(lobby, '#lead')
  await seen(lead, rush.begin)
  await look(lead, 'rush-lead-before')
  const table = await openStaffPage(lobby, '')
  await seen(table, desk.choose.heading)

  const began = performance.now()
  await press(lead, rush.begin)
  await seen(lead, rush.on('Brevafstemning'))
  await press(lead, rush.add)
  await table.getByRole('button', { name: `${desk.choose.open}: Skranke 9` }).click()
  await table.getByRole('button', { name: desk.primary['call-next'] }).click()
  await seen(table, 'V001')
  expect(performance.now() - began, 'four presses, far below ten seconds of waiting').toBeLessThan(60_000)
  await lead.getByRole('button', { name: rush.quickBeginAt('Skranke 3') }).click()
  await seen(lead, rush.quickEnd)
  await look(lead, 'rush-lead')
  await look(table, 'rush-desk')
  await table.setViewportSize({ width: 640, height: 800 })
  await look(table, 'rush-desk-640')
  await press(lead, 'English')
  await seen(lead, english.end)
  await lead.setViewportSize({ width: 640, height: 800 })
  await look(lead, 'rush-lead-640-en')

  const page = await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  await seen(page, kiosk.rush.lead)
  await look(page, 'rush-kiosk')
  for (const language of ['العربية', 'Deutsch', 'Dansk']) {
    await unhurried(page)
    await page.getByRole('button', { name: language, exact: true }).click()
    await picture(page, `rush-kiosk-${language}`)
  }
  await unhurried(page)
  await press(page, kiosk.rush.other)
  await seen(page, kiosk.choose.search)
  await unhurried(page)
  await press(page, kiosk.back)
  await unhurried(page)
  await page.getByRole('button', { name: kiosk.rush.lead }).click()
  await seen(page, kiosk.comeBack.heading)
  await look(page, 'rush-come-back')
  await unhurried(page)
  await page.getByRole('button', { name: /Kom igen kl\./ }).click()
  await seen(page, kiosk.ticket.heading)
  await seen(page, /Kom igen mellem kl\./)
  await look(page, 'rush-away')

  const wall = await openScreen(`${lobby.address}/wall`, 'wall')
  await seen(wall, 'V001')
  await picture(wall, 'rush-wall')

  const key = 'one-key-for-this-voter'
  const wish = { errand: 'brevafstemning', language: 'ar', comeBack: true }
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  const taken = await fetch(`${lobby.address}/api/tickets`, {
    method: 'POST',
    headers,
    body: JSON.stringify(wish),
  })
  const { id, number } = (await taken.json()) as { id: string; number: string }
  const phone = await openScreen(`${lobby.address}/t/${id}`, 'phone')
  await seen(phone, number)
  await seen(phone, arabic.amBack)
  await look(phone, 'rush-phone-ar')
  const reception = await openStaffPage(lobby, '#reception')
  await reception.getByRole('button', { name: 'Numre' }).click()
  await seen(reception, rush.away(2))
  await look(reception, 'rush-reception')
  await reception.getByRole('button', { name: `${rush.isBack}: ${number}` }).click()
  await phone.getByText(number).first().waitFor()
  await phone.locator('.place-ahead').waitFor()
  await picture(phone, 'rush-phone-back')
  await press(reception, 'Henvendelser')
  await reception.locator('[data-errand=brevafstemning]').click()
  await reception.locator('[data-press=give-number]').click()
  await reception.locator('[data-press=give-phone]').click()
  await press(reception, rush.leave)
  await press(reception, 'Numre')
  await seen(reception, rush.away(2))
  await press(lead, english.end)
  await unhurried(page)
  await page.getByRole('button', { name: kiosk.ticket.done }).click()
  await seen(page, kiosk.choose.search)
})
