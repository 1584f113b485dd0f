import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'

/** Real sizes of the screens, in CSS pixels. */
export const sizes = {
  kiosk: { width: 1080, height: 1920 },
  kioskLandscape: { width: 1280, height: 1024 },
  wall: { width: 1920, height: 1080 },
  sign: { width: 800, height: 480 },
  counter: { width: 1280, height: 800 },
  halfCounter: { width: 640, height: 800 },
  phone: { width: 390, height: 844 },
} as const

let shared: Promise<Browser> | null = null

/** Started once for a file. */
function browser(): Promise<Browser> {
  shared ??= launchBrowser()
  return shared
}

export async function closeBrowser(): Promise<void> {
  await (await shared)?.close()
  shared = null
}

/** Each new browser would fetch all that it may come to need; only who pulls the server away wants that. */
type Holding = 'holds' | 'holds nothing'

async function newPage(size: keyof typeof sizes, holding: Holding = 'holds nothing'): Promise<Page> {
  const context = await (await browser()).newContext({
    viewport: sizes[size],
    reducedMotion: 'reduce',
    locale: 'da-DK',
    serviceWorkers: holding === 'holds' ? 'allow' : 'block',
  })
  return context.newPage()
}

/** The same for tests that stand side by side: it is closed with the browser. */
export async function openBeside(address: string, size: keyof typeof sizes): Promise<Page> {
  const page = await newPage(size)
  await page.goto(address)
  return page
}

/** Opens a screen in its real size; an error in the page's console fails the test. */
export async function openScreen(
  address: string,
  size: keyof typeof sizes,
  holding: Holding = 'holds nothing',
): Promise<Page> {
  const page = await newPage(size, holding)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOutage(message.text())) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await page.context().close()
    if (complaints.length > 0) throw new Error(`The page ${address} complained:\n${complaints.join('\n')}`)
  })
  await page.goto(address)
  return page
}

/** What a browser says of a server that is away is what a test of an outage expects, as is a refused sign-in, a file with faults or a ticket that is gone. */
const isOutage = (text: string): boolean => /WebSocket|ERR_|status of (401|404|409|422|503)/.test(text)

const pictures = process.env.PICTURES

/** Keeps a picture of the screen in the folder named by PICTURES, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
