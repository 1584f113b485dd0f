import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture, type sizes } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen } from './person.ts'
import { proxyBefore } from './proxy.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'naeste-'))
let lobby: Running
let clerk: Clerk

beforeAll(async () => {
  lobby = await startLobby({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  clerk = await signIn(lobby)
})
afterAll(async () => {
  await closeBrowser()
  await lobby.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What stands out of the page at its side. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `${one.tagName} ${one.className} ${one.textContent}`),
  )

interface Seat {
  readonly address?: string
  readonly size?: keyof typeof sizes
}

/** A clerk who is signed in and sits at a counter, which is open. */
async function deskAt(
  counter: string,
  { address = lobby.address, size = 'counter' }: Seat = {},
): Promise<Page> {
  await clerk.press(counter, 'open', {})
  const page = await openScreen(`${address}/counter`, size)
  const [name = '', value = ''] = clerk.cookie.split('=')
  await page.context().addCookies([{ name, value, url: address }])
  await page.evaluate((id) => sessionStorage.setItem('naeste-counter', id), counter)
  await page.reload()
  await page.locator('.desk').waitFor()
  return page
}

async function send(path: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(`${lobby.address}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: clerk.cookie },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as Record<string, unknown>
}

/** Somebody with a booked time, who says what helps and comes for another. */
async function checkIn(name: string, errand = 'saerligt-sundhedskort'): Promise<string> {
  const { codes } = (await send('/bookings', [{ errand, at: Date.now() + 60_000, name }])) as {
    codes: string[]
  }
  const person = { language: 'uk', behalf: true, needs: ['seat', 'hearing', 'interpreter'], paper: false }
  return String((await send(`/bookings/${codes[0]}/arrive`, person)).number)
}

/** Keys, one after the other; a hand takes a moment between two. */
async function keys(page: Page, ...strokes: readonly string[]): Promise<void> {
  for (const stroke of strokes) {
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
    await page.waitForTimeout(350)
    await page.keyboard.press(stroke)
  }
}

const told = (page: Page, text: string | RegExp) => page.locator('.deeds .told').getByText(text).waitFor()

test('a clerk helps somebody from the call to the end with keys alone, sees all that was told, and takes back a slip', async () => {
  const page = await deskAt('2')
  const number = await checkIn('Langtnavn Megetlangtnavn-Endnulængerenavn')
  await takeTicket(lobby.address, 'laegevalg')
  await page
    .locator('.next .person-name')
    .getByText(/Langtnavn/)
    .waitFor()
  await page.bringToFront()
  await keys(page, 'Enter')
  await seen(page, desk.primary.arrive)
  expect(await page.locator('.serving .person-name').textContent()).toContain('Langtnavn')
  await keys(page, 'f')
  await told(page, desk.done.undo(number))
  await keys(page, 'Enter', 'Enter')
  await seen(page, desk.primary.finish)

  await keys(page, 'b', '1')
  await picture(page, 'desk-needs')
  expect(await complaints(page)).toEqual([])
  await keys(page, 'Enter')
  await told(page, desk.done.needs(number))
  await page.locator('.serving .marks').getByText(desk.told.needs.seat).waitFor({ state: 'detached' })
  await keys(page, 'g')
  await picture(page, 'desk-guide')
  await keys(page, 'Enter')
  await told(page, /er printet/)

  await keys(page, 's', ...'recep', 'Enter')
  await page.keyboard.type('Mangler <b>kun</b> underskriften')
  await picture(page, 'desk-remark')
  expect(await complaints(page)).toEqual([])
  await keys(page, 'Enter')
  await told(page, desk.done.transfer(number, desk.reception))
  await keys(page, 'f')
  await told(page, desk.done.undo(number))
  await page.locator('.serving .remark').getByText('Mangler <b>kun</b> underskriften').waitFor()
  await picture(page, 'desk-full')
  expect(await complaints(page)).toEqual([])

  await keys(page, 'Enter', '5')
  await seen(page, desk.panel.why(number))
  await picture(page, 'desk-why')
  await keys(page, '1')
  await told(page, desk.done.finish(number, desk.outcomes['must-come-back']))
  await page.locator('.serving').getByText(desk.serving.free).waitFor()
  await picture(page, 'desk-free')
})

test('who is set aside comes back at a time that the row tells, and a chosen one is found by the errand', async () => {
  const page = await deskAt('4')
  await takeTicket(lobby.address, 'flytning')
  const { number } = await takeTicket(lobby.address, 'flytning')
  await page.bringToFront()
  await keys(page, 'v')
  await seen(page, desk.panel.choose)
  await page.keyboard.type(number)
  await picture(page, 'desk-choose')
  expect(await complaints(page)).toEqual([])
  await keys(page, 'Enter')
  await told(page, desk.done['call-next'](number))
  await keys(page, 'p')
  await seen(page, desk.panel.park(number))
  // As fast as a hand that knows the way.
  await page.waitForTimeout(350)
  await page.keyboard.press('2')
  await page.waitForTimeout(120)
  await page.keyboard.press('2')
  await told(page, desk.done.park(number))
  await page
    .locator('.parked')
    .getByText(/Tilbage kl. .*: Udfylder en blanket/)
    .waitFor()
  await picture(page, 'desk-parked')
})

test('two clerks who press at the same moment never get the same person', async () => {
  const pages = [await deskAt('6'), await deskAt('7')]
  for (let round = 0; round < 3; round++) {
    await takeTicket(lobby.address, 'adressebeskyttelse')
    await takeTicket(lobby.address, 'adressebeskyttelse')
    await Promise.all(pages.map((page) => page.locator('.next .number').waitFor()))
    await Promise.all(pages.map((page) => press(page, desk.primary['call-next'])))
    const numbers = await Promise.all(
      pages.map(async (page) => {
        await page.locator('.serving .number.called').waitFor()
        return page.locator('.serving .number').textContent()
      }),
    )
    expect(new Set(numbers).size).toBe(2)
    for (const counter of ['6', '7']) {
      const ticket = await clerk.holding(counter)
      await clerk.press(counter, 'finish', { ticket, outcome: 'settled' })
    }
    await Promise.all(pages.map((page) => page.locator('.serving .nobody').waitFor()))
  }
})

test('a press whose answer is lost is answered all the same, and done once; one that gets none says so', async () => {
  const net = await proxyBefore(lobby.address)
  const page = await deskAt('3', { address: net.address })
  const first = await takeTicket(lobby.address)
  await takeTicket(lobby.address)
  await page.locator('.next .number').getByText(first.number).waitFor()
  net.loseNextAnswer()
  await press(page, desk.primary['call-next'])
  await page.locator('.serving .number').getByText(first.number).waitFor()
  await seen(page, desk.primary.arrive)
  expect(await page.locator('.deeds .told.refused').count()).toBe(0)
  expect(await clerk.holding('3')).toBe(first.id)

  net.cut()
  await press(page, desk.primary.arrive)
  await told(page, desk.askingAgain)
  await picture(page, 'desk-asks-again')
  net.mend()
  await seen(page, desk.primary.finish)

  net.cut()
  await page.waitForTimeout(400)
  await press(page, desk.primary.finish)
  await page.waitForTimeout(400)
  await press(page, desk.outcomes.settled)
  await told(page, desk.problems['no-answer'])
  await picture(page, 'desk-no-answer')
  net.mend()
  await page.locator('.banner').waitFor({ state: 'detached' })
  expect(await clerk.holding('3')).toBe(first.id)
})

test('somebody who comes to an empty line is heard softly, unless the sound is off or somebody is served', async () => {
  const page = await deskAt('8')
  const tones = await heard(page)
  await page.bringToFront()
  await page.keyboard.press('Shift')
  await press(page, 'Dansk')
  await takeTicket(lobby.address, 'virksomhed')
  await vi.waitFor(async () => expect(await tones()).toBe(2), 10_000)
  expect(await page.title()).toMatch(/^\(1\) /)
  await takeTicket(lobby.address, 'virksomhed')
  await page.locator('.waiting .ticket-row').nth(1).waitFor()
  await emptyLine('8')
  await page.locator('.next .nobody').waitFor()
  await page.getByLabel(/Lyd/).uncheck()
  await takeTicket(lobby.address, 'virksomhed')
  await page.locator('.waiting .ticket-row').first().waitFor()
  expect(await tones()).toBe(2)
  await emptyLine('8')
})

/** Helps everybody who waits for a counter. */
async function emptyLine(counter: string): Promise<void> {
  for (;;) {
    const held = await clerk.holding(counter)
    if (held) await clerk.press(counter, 'finish', { ticket: held, outcome: 'settled' })
    const { status } = await clerk.press(counter, 'next', { holding: null })
    if (status !== 200) return
  }
}

/** Counts the tones that the page lets sound. */
async function heard(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const start = OscillatorNode.prototype.start
    Object.assign(window, { tones: 0 })
    OscillatorNode.prototype.start = function (...when) {
      ;(window as unknown as { tones: number }).tones += 1
      return start.apply(this, when)
    }
  })
  return () => page.evaluate(() => (window as unknown as { tones: number }).tones)
}

test.each(['counter', 'halfCounter'] as const)(
  'with everything told the desk is calm at %s, in Danish and English',
  async (size) => {
    await clerk.press('8', 'open', {})
    await emptyLine('8')
    const page = await deskAt('8', { size })
    await checkIn('Langtnavn Megetlangtnavn-Endnulængerenavn', 'underholdsbidrag')
    await checkIn('Navn To', 'vielse')
    await press(page, desk.primary['call-next'])
    await seen(page, desk.primary.arrive)
    expect(await tooWide(page)).toEqual([])
    for (const language of ['Dansk', 'English']) {
      await press(page, language)
      expect(await complaints(page)).toEqual([])
      expect(await tooWide(page)).toEqual([])
      await page.evaluate(() => scrollTo(0, 0))
      await picture(page, `desk-${size}-${language}`)
    }
  },
)

test('a panel takes the very next key: a fast hand never writes into the shortcuts behind it', async () => {
  const page = await deskAt('4')
  await takeTicket(lobby.address, 'flytning')
  await page.locator('.next .number').waitFor()
  const whenDrawn = page.evaluate(
    () =>
      new Promise<string>((answer) => {
        new MutationObserver(() => {
          if (document.querySelector('.finder')) answer(document.activeElement?.tagName ?? 'nothing')
        }).observe(document.body, { childList: true, subtree: true })
      }),
  )
  await keys(page, 'v')
  expect(await whenDrawn).toBe('INPUT')
})
