import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { closeBrowser, openBeside } from './browser.ts'
import { type Bounds, shortcomings } from './kiosk-measures.ts'
import { alwaysOpen } from './open-lobby.ts'
import { unhurried } from './person.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

// Most of the time a page waits for a finger that may not strike twice: some screens are looked at side by side.
const bounds: Bounds = { finger: 64, apart: 16, letters: 0, reach: 0, contrast: 4.5 }
const sizes = ['kiosk', 'kioskLandscape'] as const
type Size = (typeof sizes)[number]
type Tool = 'larger' | 'lower'

/** Many numbers are taken here, and none is called: however long the wait, the number comes at once. */
const nobodyLeaves: Parameters<typeof alwaysOpen>[1] = (lobby) => {
  lobby.rules.rush = { comeBackFromMinutes: 480 }
}

let folder: string
let lobby: Running
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naeste-room-'))
  lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: alwaysOpen(folder, nobodyLeaves) } })
  // With others waiting each errand has a wait to tell, and needs the room for it.
  for (let n = 0; n < 6; n++) await takeTicket(lobby.address)
})
afterAll(async () => {
  await closeBrowser()
  await lobby.kill()
  rmSync(folder, { recursive: true, force: true })
})

const open = (size: Size): Promise<Page> => openBeside(`${lobby.address}/kiosk`, size)

async function touch(page: Page, ...places: readonly string[]): Promise<void> {
  for (const place of places) {
    await unhurried(page)
    await page.locator(place).first().click()
    await page.waitForTimeout(300)
  }
}

const tool: Readonly<Record<Tool, string>> = {
  larger: '.tool:not([data-back]) >> nth=0',
  lower: '.tool:not([data-back]) >> nth=1',
}
const speak = (page: Page, language: string) => touch(page, `.language[lang="${language}"]`)
const group = (place: number) => `.start-ways .card >> nth=${place}`
const help = (place: number) => `.start-ways .helps .help >> nth=${place}`

/** No paper comes out, whatever the printer says. */
const withoutPaper = (page: Page) =>
  page.routeWebSocket(/socket\.io/, (screen) => {
    const server = screen.connectToServer()
    server.onMessage((message) =>
      screen.send(String(message).replaceAll(/"slip":"[^"]*"/g, '"slip":"paper-out"')),
    )
  })

/** Whether an element stands wholly within what is shown, under nothing else. */
const isShown = (page: Page, place: string): Promise<boolean> =>
  page
    .locator(place)
    .first()
    .evaluate((of) => {
      const { left, right, top, bottom } = of.getBoundingClientRect()
      const corners = [left + 5, right - 5].flatMap((x) => [top + 5, bottom - 5].map((y) => [x, y] as const))
      return corners.every(([x, y]) => of.contains(document.elementFromPoint(x, y)))
    })

/** Reads on until it is seen; gives how often. */
async function readUntil(page: Page, place: string): Promise<number> {
  for (let pages = 0; pages < 20; pages++) {
    if (await isShown(page, place)) return pages
    await touch(page, '.pages button >> nth=1')
  }
  throw new Error(`Nobody finds ${place}.`)
}

const cases = sizes.flatMap((size) =>
  ([[], ['larger'], ['lower'], ['larger', 'lower']] as const).map((tools) => ({ size, tools })),
)

/** The longest list of what to have ready. */
const toTicket = [group(0), '.choices .card']

test.concurrent.each(sizes)('A number needs no pages at the usual size in any language, %s', async (size) => {
  const page = await open(size)
  await touch(page, ...toTicket)
  await page.waitForSelector('.paper[data-said="printed"]')
  for (const language of ['da', 'en', 'de', 'pl', 'ro', 'uk', 'ar', 'tr', 'so', 'fa']) {
    await speak(page, language)
    expect([language, await page.locator('.pages button').count()]).toEqual([language, 0])
  }
})

/** How many of these cannot be seen whole, on whichever page. */
async function neverWhole(page: Page, place: string): Promise<string[]> {
  const all = page.locator(place)
  const missing = new Set(Array.from({ length: await all.count() }, (_, at) => at))
  const look = async () => {
    for (const at of missing) if (await isShown(page, `${place} >> nth=${at}`)) missing.delete(at)
    return missing.size
  }
  for (let pages = 0; pages < 12 && (await look()) > 0; pages++) {
    if (await page.locator('.pages button >> nth=1').isDisabled()) {
      // A busy machine still turns to its last page.
      await vi.waitFor(async () => expect(await look()).toBe(0), 3000).catch(() => undefined)
      break
    }
    await touch(page, '.pages button >> nth=1')
  }
  return Promise.all([...missing].map(async (at) => (await all.nth(at).textContent()) ?? ''))
}

async function expectCodePad(page: Page): Promise<void> {
  await touch(page, help(0))
  expect(await neverWhole(page, '.digits button')).toEqual([])
}

async function expectSearch(page: Page): Promise<void> {
  await touch(page, '.help.wide')
  await page.keyboard.type('paszport', { delay: 20 })
  await page.waitForSelector('.search-found .card')
  expect(await isShown(page, '.search-field')).toBe(true)
  expect(await isShown(page, '.key')).toBe(true)
  expect(await shortcomings(page, bounds)).toEqual([])
  expect(await neverWhole(page, '.search-found .card')).toEqual([])
}

/** Nothing on a number lies under a button. */
async function expectTicket(page: Page, isPaper: boolean): Promise<void> {
  await touch(page, ...toTicket)
  await page.waitForSelector(isPaper ? '.paper[data-said="printed"]' : '.paper-code')
  expect(await shortcomings(page, bounds)).toEqual([])
  await readUntil(page, isPaper ? '.bring li' : '.paper-code img')
  expect(await shortcomings(page, bounds)).toEqual([])
}

test.concurrent.each(cases)(
  'Code pad, search and number stand whole and apart, $tools, $size',
  async ({ size, tools }) => {
    const page = await open(size)
    const beginIn = async (language: string) => {
      await page.reload()
      await speak(page, language)
      for (const one of tools) await touch(page, tool[one])
    }
    await beginIn('de')
    await expectTicket(page, true)
    await beginIn('pl')
    await expectSearch(page)
    await beginIn('de')
    await expectCodePad(page)
    await withoutPaper(page)
    await beginIn('de')
    await expectTicket(page, false)
    await page.context().close()
  },
)

test.concurrent('All that can be chosen first is seen at once on a wide screen, in every language', async () => {
  const page = await open('kioskLandscape')
  for (const language of ['da', 'en', 'de', 'pl', 'ro', 'uk', 'ar', 'tr', 'so', 'fa']) {
    await speak(page, language)
    expect([language, await page.locator('.pages button').count()]).toEqual([language, 0])
  }
})

test.concurrent.each(['da', 'de'])(
  'A group of four is seen at once on a wide screen (%s)',
  async (language) => {
    const page = await open('kioskLandscape')
    await speak(page, language)
    await touch(page, group(2))
    await page.waitForSelector('main.choices')
    expect(await page.locator('.pages button').count()).toBe(0)
    for (const one of ['larger', 'lower'] as const) await touch(page, tool[one])
    expect(await shortcomings(page, bounds)).toEqual([])
  },
)
