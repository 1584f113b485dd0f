import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Language, languageFacts, languages } from '../../server/contract/languages.ts'
import { kioskScenes } from '../gallery/kiosk-scenes.ts'
import { type GalleryLobby, openLobby } from '../gallery/lobbies.ts'
import { type LobbyName, type Size, sizes } from '../gallery/scene.ts'
import { enact } from '../gallery/take-picture.ts'
import { launchBrowser } from '../launch-browser.ts'
import { complaints } from './axe.ts'
import { type Bounds, shortcomings } from './kiosk-measures.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

const lobbies = new Map<LobbyName, GalleryLobby>()
const folder = mkdtempSync(join(tmpdir(), 'naeste-screens-'))
let browser: Browser

beforeAll(async () => {
  for (const name of ['open', 'closed', 'full', 'crisis', 'rush'] as const)
    lobbies.set(name, await openLobby(name, folder))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  for (const { running } of lobbies.values()) await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** As the screen hangs where nothing else is said. */
const pixelsPerMm = 3.2
const usual: Bounds = {
  finger: 20 * pixelsPerMm,
  apart: 5 * pixelsPerMm,
  letters: 0,
  reach: 0,
  contrast: 4.5,
}
/** A capital under 0.7 degrees at 600 mm, in a letter 0.698 of its size high. */
const large: Bounds = { ...usual, letters: ((600 / 82) * pixelsPerMm) / 0.698 }
const reachOf = (size: Size) => Math.min((1500 - 1200) * pixelsPerMm, 0.52 * sizes[size].height)

type Tool = 'larger' | 'lower' | 'contrast'
const tools: Readonly<Record<Tool, number>> = { larger: 0, lower: 1, contrast: 2 }

/** By place, because its words change with what it does. */
async function use(page: Page, tool: Tool): Promise<void> {
  await page.waitForTimeout(550)
  await page.locator('.tool:not([data-back])').nth(tools[tool]).click()
  await page.waitForTimeout(250)
}

/** Contrast, which takes it longest, axe looks at once a screen: the measures beside it do so in every mode. */
const withoutContrast = { rules: { 'color-contrast': { enabled: false } } }

async function speak(page: Page, language: Language): Promise<boolean> {
  const button = page.locator(`.language[lang="${language}"]`)
  if ((await button.count()) === 0) return false
  await page.waitForTimeout(550)
  await button.click()
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
  await page.waitForTimeout(300)
  return true
}

async function pageIn(size: Size): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce' })
  return context.newPage()
}

const inTheWay = kioskScenes.filter(({ name, isAlike }) => name !== 'Welcome' && !isAlike)
const cases = inTheWay.flatMap((scene) => scene.sizes.map((size) => ({ scene, size, name: scene.name })))

// Most of the time a page waits for a finger that may not strike twice: some screens are looked at side by side.
test.concurrent.each(cases)(
  '"$name" holds in every size, place, colour and language ($size)',
  async ({ scene, size }) => {
    const lobby = lobbies.get(scene.lobby)
    if (!lobby) throw new Error(`There is no lobby "${scene.lobby}".`)
    const page = await pageIn(size)
    const found: Record<string, readonly string[]> = {}
    const look = async (mode: string, bounds: Bounds) => {
      found[mode] = [
        ...(await shortcomings(page, bounds)),
        ...(await complaints(page, mode === 'usual' ? {} : withoutContrast)),
      ]
    }
    const lowered = { reach: reachOf(size) }
    const strong = { contrast: 7 }
    try {
      await enact(page, lobby, scene, 'da')
      await look('usual', usual)
      await use(page, 'lower')
      await look('lowered', { ...usual, ...lowered })
      await use(page, 'larger')
      await look('lowered and larger', { ...large, ...lowered })
      await use(page, 'lower')
      await look('larger', large)
      await use(page, 'contrast')
      await look('larger and strong', { ...large, ...strong })
      // The narrow screen is the hard one for long words.
      const others = size === 'kiosk 1080 x 1920' && !scene.isCutOff ? languages : []
      for (const language of others) {
        if (language === 'da' || !(await speak(page, language))) continue
        await look(`larger and strong, ${languageFacts[language].own}`, { ...large, ...strong })
      }
    } finally {
      await page.context().close()
    }
    const wrong = Object.entries(found).flatMap(([mode, all]) => all.map((one) => `${mode}: ${one}`))
    expect(wrong).toEqual([])
  },
)
