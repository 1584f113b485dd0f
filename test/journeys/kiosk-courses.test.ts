import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { languages } from '../../server/contract/languages.ts'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { signIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openBeside, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen, unhurried } from './person.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'naeste-courses-'))
const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
const { courses: words } = danish
const course = (id: string, seats: number, clock: string) => ({
  id,
  title: { da: `Kom godt i gang med ${id}`, en: `Get started with ${id}` },
  place: { da: 'Lokale 2', en: 'Room 2' },
  minutes: 120,
  seats,
  dates: [`${inTenDays}T${clock}`],
})
let lobby: Running
let page: Page

beforeAll(async () => {
  const catalogue = alwaysOpen(folder, (document) => {
    document.courses = [course('MitID', 1, '10:00'), course('Digital Post', 8, '13:00')].map((one) => ({
      ...one,
      id: one.id.toLowerCase().replace(' ', '-'),
    }))
  })
  lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: catalogue } })
  page = await openBeside(`${lobby.address}/kiosk`, 'kiosk')
})
afterAll(async () => {
  await closeBrowser()
  await lobby.kill()
  rmSync(folder, { recursive: true, force: true })
})

async function tap(name: string): Promise<void> {
  await unhurried(page)
  await press(page, name)
}

test('a seat is taken in three taps, without a name, and comes on paper', async () => {
  await seen(page, danish.choose.heading)
  await picture(page, 'kiosk-courses-start')
  await tap(words.open)
  await seen(page, words.free(1))
  await picture(page, 'kiosk-courses')
  await tap('Kom godt i gang med MitID')
  await seen(page, words.ask)
  await picture(page, 'kiosk-course')
  await tap(words.take)
  await page.getByRole('heading', { name: words.seat }).waitFor()
  await seen(page, danish.guide.printed)
  await picture(page, 'kiosk-seat')
  await tap(danish.end.done)
  await seen(page, danish.choose.heading)
})

test('a course that has become full says so, and cannot be chosen', async () => {
  await tap(words.open)
  await seen(page, words.full)
  await unhurried(page)
  await page.getByRole('button', { name: 'Kom godt i gang med MitID' }).click({ force: true })
  await page.getByRole('heading', { name: words.heading }).waitFor()
})

test('it is read in every language by whoever lives here, and axe finds nothing', async () => {
  for (const language of languages) {
    await unhurried(page)
    await page.locator(`.language[lang="${language}"]`).click()
    await page.locator(`html[lang="${language}"] .answer.course`).first().waitFor()
    expect(await complaints(page), language).toEqual([])
    if (language === 'ar' || language === 'so') await picture(page, `kiosk-courses-${language}`)
  }
})

test('the keys alone reach it', async () => {
  await page.reload()
  await seen(page, danish.choose.heading)
  await page.getByRole('button', { name: words.open }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.heading }).waitFor()
  await unhurried(page)
  await page.getByRole('button', { name: 'Kom godt i gang med Digital Post' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.ask }).waitFor()
})

test('where the last seat goes while somebody decides, they are told to choose another day', async () => {
  const clerk = await signIn(lobby)
  for (let seat = 0; seat < 8; seat++) {
    const taken = await fetch(`${lobby.address}/api/courses/seats`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `seat-${seat}-of-8`,
        cookie: clerk.cookie,
      },
      body: JSON.stringify({ course: 'digital-post', date: `${inTenDays}T13:00`, language: 'da' }),
    })
    expect(taken.status).toBe(201)
  }
  await seen(page, words.gone)
  await tap(danish.back)
  await tap(danish.back)
  await seen(page, danish.choose.heading)
  await page.getByRole('button', { name: words.open }).waitFor({ state: 'detached' })
})
