import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ContactCounts } from '../../server/contract/contact.ts'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { reception as t } from '../../server/contract/texts/da/reception.ts'
import { type Clerk, firstSignIn, signIn, takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { colleague, leader } from '../staff.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openBeside, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen } from './person.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'naeste-reception-'))
const dayMs = 86_400_000
const course = {
  id: 'mitid',
  title: { da: 'Kom godt i gang med MitID', en: 'Get started with MitID' },
  place: { da: 'Lokale 2', en: 'Room 2' },
  minutes: 120,
  seats: 2,
  dates: [10, 17].map((days) => `${new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)}T13:00`),
}
let lobby: Running
let clerk: Clerk
let page: Page

beforeAll(async () => {
  const catalogue = alwaysOpen(folder, (document) => {
    document.courses = [course]
    const passport = document.errands.find(({ id }: { id: string }) => id === 'pas')
    Object.assign(passport, { capacityPerDay: 2, minutes: 60 })
    document.rules.rush = { comeBackFromMinutes: 480 }
  })
  lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: catalogue } })
  clerk = await signIn(lobby)
  await clerk.press('3', 'open', {})
  page = await openBeside(`${lobby.address}/counter#reception`, 'counter')
  await page.setViewportSize({ width: 1024, height: 768 })
  const { name, password } = firstSignIn(lobby.told())
  await page.locator('#name').fill(name)
  await page.locator('#password').fill(password)
  await page.keyboard.press('Enter')
  await seen(page, t.glance.share)
})
afterAll(async () => {
  await closeBrowser()
  await lobby.kill()
  rmSync(folder, { recursive: true, force: true })
})

async function today(): Promise<ContactCounts> {
  const answer = await fetch(`${lobby.address}/api/contacts/today`, { headers: { cookie: clerk.cookie } })
  return (await answer.json()) as ContactCounts
}
const tile = (errand: string) => page.locator(`[data-errand=${errand}]`)
const button = (id: string) => page.locator(`[data-press="${id}"]`)
const tab = (name: keyof typeof t.tabs) => press(page, t.tabs[name])
const said = (words: string) => page.getByRole('status').getByText(words).waitFor()

const isAccessible = async () => expect(await complaints(page)).toEqual([])

test('two taps settle an enquiry, and the share moves at once', async () => {
  await seen(page, t.glance.none)
  await picture(page, 'reception-empty')
  await tile('mitid').click()
  await picture(page, 'reception-outcomes')
  await isAccessible()
  await button('outcome-settled').click()
  await said(t.registered('MitID', t.outcomes.settled))
  await seen(page, t.glance.of(1, 1))
  expect(await today()).toMatchObject({ handled: 1, settled: 1 })
})

test('a mistake is taken back, and is counted no more', async () => {
  await tile('mitid').click()
  await button('outcome-sent-on').click()
  await seen(page, t.glance.of(1, 2))
  await button('take-back').click()
  await said(t.takenBack)
  await seen(page, t.glance.of(1, 1))
})

test('the telephone is counted as such until it is changed back, with why and what could have been spared', async () => {
  await press(page, t.channels.phone)
  await page.getByRole('searchbox').fill('jeg har mistet mit kørekort')
  await page.locator('.tiles li:first-child [data-errand=koerekort]').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Kørekort' }).waitFor()
  await press(page, t.failedDemands.chasing)
  await page.keyboard.press('5')
  await page.getByRole('heading', { name: t.why }).waitFor()
  await picture(page, 'reception-why')
  await page.keyboard.press('1')
  await said(t.registered('Kørekort', t.outcomes['must-come-back']))
  const { channels, whys, failed } = await today()
  expect(channels).toContainEqual({ channel: 'phone', handled: 1, settled: 0 })
  expect([whys.papers, failed.chasing]).toEqual([1, 1])
  await page.reload()
  await page.getByRole('button', { name: t.channels.phone, pressed: true }).waitFor()
  await press(page, t.channels['on-the-spot'])
})

test('who has no paper gets a number on the phone, with what helps, at the counter where they are in good hands', async () => {
  await tile('koerekort').click()
  await button('give-number').click()
  await press(page, t.number.wishes.seat)
  await page.getByLabel(t.number.to).selectOption('3')
  await page.getByLabel(t.number.remark).fill('Har brug for ro')
  await picture(page, 'reception-number')
  await isAccessible()
  await button('give-phone').click()
  await page.getByRole('heading', { name: 'K001' }).waitFor()
  await page.locator('img.qr').waitFor()
  await picture(page, 'reception-phone')
  await button('number-done').click()
  await clerk.press('3', 'next', { holding: null })
  await seen(page, 'K001')
  const held = await clerk.holding('3')
  expect(held).not.toBeNull()
})

test('the reception decides to give a number past the last of the day', async () => {
  for (let number = 0; number < 2; number++) await takeTicket(lobby.address, 'pas')
  await tile('pas').click()
  await button('give-number').click()
  await button('give-paper').click()
  await seen(page, t.number.full)
  await press(page, t.number.anyway)
  await page.getByRole('heading', { name: 'P003' }).waitFor()
  expect(await page.locator('[data-press^=leave-]').count(), 'too short a wait for this house').toBe(0)
  await button('number-done').click()
  await tab('numbers')
  await page.getByRole('searchbox').fill('p003')
  await picture(page, 'reception-numbers')
  await page.getByRole('button', { name: t.number.again }).click()
  await said('P003')
})

test('a booked time is checked in from today’s list', async () => {
  await fetch(`${lobby.address}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: clerk.cookie },
    body: JSON.stringify([{ errand: 'vielse', at: Date.now(), name: 'Testnavn Prøve' }]),
  })
  await tab('bookings')
  await seen(page, 'Testnavn Prøve')
  await picture(page, 'reception-bookings')
  await isAccessible()
  await page.getByRole('listitem').getByRole('button', { name: t.bookings.checkIn }).click()
  await seen(page, t.bookings.arrived('F001'))
})

test('a seat is given without a name, and given back by its code', async () => {
  await tab('courses')
  await seen(page, t.courses.free(2, 2))
  await picture(page, 'reception-courses')
  await press(page, t.courses.take)
  await page.getByRole('heading', { name: t.courses.taken(1) }).waitFor()
  const code = (await page.locator('.seat-code').textContent())?.replace(/\D/g, '') ?? ''
  await picture(page, 'reception-seat')
  await button('seat-done').click()
  await seen(page, t.courses.free(1, 2))
  await page.getByLabel(t.courses.giveBackCode).fill(code)
  await button('give-back').click()
  await said(t.courses.givenBack(1))
})

test('digital help takes two taps', async () => {
  await tab('help')
  await seen(page, t.help.none)
  await press(page, t.help.themes['digital-post'])
  await picture(page, 'reception-help')
  await isAccessible()
  await button('alone-partly').click()
  await seen(page, t.help.today(1))
})

test('it stands on a tablet held upright and beside a case system, in both languages, and nothing is too small for a finger', async () => {
  await tab('contacts')
  for (let number = 0; number < 6; number++) await takeTicket(lobby.address, 'mitid')
  for (const [width, height] of [
    [768, 1024],
    [640, 800],
    [1024, 768],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await tile('flytning').click()
    await picture(page, `reception-${width}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    expect(await tooSmall(), `${width}x${height}`).toEqual([])
    await page.keyboard.press('Escape')
  }
  await press(page, 'English')
  await tile('flytning').click()
  await picture(page, 'reception-en')
  await isAccessible()
})

test('a clerk registers too, and gives neither numbers nor seats; who is signed out registers nothing more', async () => {
  await press(page, 'Dansk')
  const here = await colleague(lobby, await leader(lobby), 'Kollega ved skranken', ['clerk'])
  await page.context().clearCookies()
  const value = here.cookie('naeste_session') ?? ''
  await page.context().addCookies([{ name: 'naeste_session', value, url: lobby.address }])
  await page.reload()
  await seen(page, t.tabs.help)
  expect(await page.getByRole('button', { name: t.tabs.courses, exact: true }).count()).toBe(0)
  await tile('flytning').click()
  expect(await button('give-number').count()).toBe(0)
  await here.ask('DELETE', '/session')
  const { handled } = await today()
  await button('outcome-settled')
    .click({ timeout: 2000 })
    .catch(() => undefined)
  await seen(page, desk.signIn.ended)
  expect((await today()).handled).toBe(handled)
})

/** Buttons and fields of the page that are lower than 44 pixels; what stands in the foot is for a mouse too. */
const tooSmall = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.reception button, .reception input, .reception select')]
      .filter((one) => !one.closest('.foot') && one.offsetHeight > 0 && one.offsetHeight < 44)
      .map((one) => `${one.textContent} ${one.offsetHeight}`),
  )
