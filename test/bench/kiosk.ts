import type { Browser } from 'playwright-core'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { launchBrowser } from '../launch-browser.ts'
import { startLobby } from '../running.ts'
import { type Figure, percentile } from './figures.ts'

const runs = 7
/** As slow as a kiosk's small processor. */
const slower = 4

interface Start {
  readonly paintMs: number
  readonly tapMs: number
}

/** A kiosk's cold start on a slow processor: nothing cached, until it paints, and until a tap is answered. */
export async function measureKiosk(folder: string): Promise<Figure[]> {
  const lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: alwaysOpen(folder) } })
  const browser = await launchBrowser()
  const starts: Start[] = []
  for (let n = 0; n < runs; n++) starts.push(await coldStart(browser, lobby.address))
  await browser.close()
  await lobby.stop()
  const figure = (name: string, values: readonly number[]): Figure => ({
    name: `Kiosk on a ${slower}x slower processor, ${name}, p50 of ${runs}`,
    value: percentile(values, 0.5),
    unit: 'ms',
    limit: { atMost: 1000 },
  })
  return [
    figure(
      'first paint',
      starts.map(({ paintMs }) => paintMs),
    ),
    figure(
      'first tap answered',
      starts.map(({ tapMs }) => tapMs),
    ),
  ]
}

async function coldStart(browser: Browser, address: string): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(tapAtOnce)
  await page.goto(`${address}/kiosk`)
  const start = await page.waitForFunction(() => {
    const { naesteTap } = window as unknown as { naesteTap?: number }
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    return naesteTap && paint ? { paintMs: paint.startTime, tapMs: naesteTap } : null
  })
  const measured = (await start.jsonValue()) as Start
  await context.close()
  return measured
}

/** Taps the first card as soon as it stands and something has been painted, and notes when another question stands there. */
function tapAtOnce(): void {
  let tapped = ''
  const look = () => {
    const heading = document.querySelector('h1')?.textContent ?? ''
    const card = document.querySelector<HTMLButtonElement>('.start-ways .card:not([aria-disabled="true"])')
    const isSeen = performance.getEntriesByName('first-contentful-paint').length > 0
    if (!tapped && card && isSeen) {
      tapped = heading
      card.click()
    } else if (tapped && heading !== tapped) {
      Object.assign(window, { naesteTap: performance.now() })
      changes.disconnect()
    }
  }
  const changes = new MutationObserver(look)
  changes.observe(document, { childList: true, subtree: true, characterData: true })
  // Nobody taps what is not painted yet.
  new PerformanceObserver(look).observe({ type: 'paint', buffered: true })
}
