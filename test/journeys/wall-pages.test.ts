import { afterAll, expect, test } from 'vitest'
import { pageMs } from '../../display/wall/pages/pages.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { seen } from './person.ts'

afterAll(closeBrowser)

test('who waits reads what to have ready, and a call takes its place at once', async () => {
  const dataDir = temporaryFolder()
  // One page in turn with the week and the empty wall, so that nobody waits long for it.
  const catalogue = alwaysOpen(dataDir, (draft) => {
    for (const errand of draft.errands) if (errand.id !== 'mitid') delete errand.guide
  })
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: catalogue } })
  const clerk = await signIn(lobby)
  await clerk.press('5', 'open', {})
  await takeTicket(lobby.address, 'mitid')
  const wall = await openScreen(`${lobby.address}/wall`, 'wall')
  await wall.locator('.calm-page h1', { hasText: 'MitID' }).waitFor({ timeout: 4 * pageMs })
  await seen(wall, 'Find det frem, mens du venter')
  await picture(wall, 'wall-guide')
  const pressed = Date.now()
  await clerk.press('5', 'next', { holding: null })
  await wall.locator('.call.accented', { hasText: 'M001' }).waitFor()
  expect(await wall.locator('.calm-page').count()).toBe(0)
  expect(Date.now() - pressed).toBeLessThan(3000)
  // The number stands at least ten seconds, whatever else wants the place.
  await wall.waitForTimeout(10_000 - (Date.now() - pressed))
  expect(await wall.locator('.calm-page').count()).toBe(0)
}, 180_000)

test('a crisis takes the whole wall, in Danish and then in each language that it is told in', async () => {
  const dataDir = temporaryFolder()
  const crisis = {
    id: 'fire',
    level: 'crisis',
    title: { da: 'Gå ud nu', en: 'Leave now', ar: 'اخرجوا الآن' },
  }
  const catalogue = alwaysOpen(dataDir, (draft) => {
    draft.notices = [crisis]
  })
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: catalogue } })
  const wall = await openScreen(`${lobby.address}/wall`, 'wall')
  await seen(wall, 'Gå ud nu')
  await seen(wall, 'Leave now')
  await wall.locator('.crisis-other[lang="ar"][dir="rtl"]').waitFor()
  await seen(wall, 'Gå ud nu')
  expect(await wall.locator('.lobby').count()).toBe(0)
}, 60_000)

/** Pixels of a capital letter on a wall of 55 inches and 1920 pixels, so that it is read 8 metres away. */
const readAtEightMetres = 154

const walls = [
  [1280, 720],
  [1280, 1024],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [2160, 3840],
] as const

test('whatever size a wall has, numbers, lines, pages and the foot all stand within it', async () => {
  const dataDir = temporaryFolder()
  const notice = {
    id: 'lift',
    level: 'important',
    title: { da: 'Elevatoren er i stykker', en: 'The lift is broken' },
    text: { da: 'Sig det til os, hvis du skal op.', en: 'Tell us if you need to go up.' },
  }
  const catalogue = alwaysOpen(dataDir, (draft) => {
    draft.notices = [notice]
  })
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: catalogue } })
  const clerk = await signIn(lobby)
  const counters = ['3', '4', '5', '6', '7', '8']
  for (const errand of ['pas', 'koerekort', 'mitid', 'flytning', 'folkepension', 'virksomhed'])
    await takeTicket(lobby.address, errand)
  const pages = await Promise.all(
    walls.map(async ([width, height]) => {
      const page = await openScreen(`${lobby.address}/wall`, 'wall')
      await page.setViewportSize({ width, height })
      return page
    }),
  )
  for (const counter of counters) await clerk.press(counter, 'open', {})
  for (const counter of counters) await clerk.press(counter, 'next', { holding: null })
  await takeTicket(lobby.address, 'pas')
  for (const page of pages) await page.locator('.call').nth(5).waitFor()
  await pages[0]?.waitForTimeout(1000)
  for (const page of pages) expect(await page.evaluate(cutOff)).toEqual([])
  for (const [place, [width, height]] of walls.entries())
    if (Math.max(width, height) === 1920)
      expect(await pages[place]?.evaluate(capHeight)).toBeGreaterThanOrEqual(readAtEightMetres)
  for (const [place, page] of pages.entries()) {
    await page.locator('.with-page .calm-page').waitFor({ timeout: 80_000 })
    await page.waitForTimeout(500)
    expect(await page.evaluate(cutOff)).toEqual([])
    await picture(page, `wall-page-${walls[place]?.join('-')}`)
  }
}, 180_000)

/** How high the newest number's capital is, in pixels; runs in the page. */
function capHeight(): number {
  const words = document.querySelector('.call:first-child .call-words')
  const plexCapital = 0.698
  return words ? Number.parseFloat(getComputedStyle(words).fontSize) * plexCapital : 0
}

/** Texts that stand outside the wall or outside their own place; runs in the page. */
function cutOff(): string[] {
  const found: string[] = []
  const inside = (of: DOMRect, frame: DOMRect) =>
    of.left >= frame.left - 1 &&
    of.right <= frame.right + 1 &&
    of.top >= frame.top - 1 &&
    of.bottom <= frame.bottom + 1
  const screen = new DOMRect(0, 0, innerWidth, innerHeight)
  for (const part of document.querySelectorAll('.call, .line, .foot, .banner, .calm-page')) {
    const frame = part.getBoundingClientRect()
    if (frame.height === 0) continue
    const parent = part.parentElement?.getBoundingClientRect() ?? screen
    if (!inside(frame, screen)) found.push(`${part.className} leaves the wall`)
    if (!inside(frame, parent)) found.push(`${part.className} leaves its ${part.parentElement?.className}`)
    const words = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.height === 0 || !node.parentElement) continue
      // A line's box has room for letters of every language; above and below its ink a quarter of their size is blank.
      const blank = 0.25 * Number.parseFloat(getComputedStyle(node.parentElement).fontSize)
      const inked = new DOMRect(box.left, box.top + blank, box.width, box.height - 2 * blank)
      if (!inside(inked, frame)) found.push(`${part.className}: "${node.textContent}"`)
    }
  }
  return found
}
