import type { Browser, CDPSession } from 'playwright-core'
import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { launchBrowser } from '../launch-browser.ts'
import { startLobby } from '../running.ts'
import type { Figure } from './figures.ts'
import { press } from './press.ts'

const calls = 10_000
/** By then everything that a wall loads once is there. */
const warm = 1000
const counters = ['3', '4', '5']

interface Weight {
  readonly heapMb: number
  readonly nodes: number
}

/** What a wall weighs after a week's calls, beside what it weighed in the beginning: it is never reloaded. */
export async function measureWallMemory(folder: string): Promise<Figure[]> {
  const lobby = await startLobby({ dataDir: folder })
  const clerk = await signIn(lobby)
  for (const counter of counters) await press(clerk, counter, 'open', {})
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await page.goto(`${lobby.address}/wall`)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    for (let n = 0; n < warm; n++) await callOne(clerk, lobby.address, n)
    const before = await weigh(devtools)
    for (let n = warm; n < calls; n++) await callOne(clerk, lobby.address, n)
    const shown = await page.locator('.call-number').first().textContent()
    if (!shown?.includes('P')) throw new Error(`The wall shows "${shown}" after ${calls} calls.`)
    const after = await weigh(devtools)
    return figuresOf(before, after)
  } finally {
    await browser.close()
    await lobby.stop()
  }
}

/** With sound, so that chime and voice are weighed too. */
const openBrowser = (): Promise<Browser> =>
  launchBrowser({ args: ['--autoplay-policy=no-user-gesture-required'] })

async function callOne(clerk: Clerk, address: string, n: number): Promise<void> {
  const counter = counters[n % counters.length] ?? '3'
  await takeTicket(address)
  await press(clerk, counter, 'next', { holding: null })
  await press(clerk, counter, 'finish', { ticket: await clerk.holding(counter), outcome: 'settled' })
}

async function weigh(devtools: CDPSession): Promise<Weight> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heapMb: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes') }
}

const figuresOf = (before: Weight, after: Weight): Figure[] => [
  {
    name: `Wall's heap after ${calls} calls`,
    value: after.heapMb,
    unit: 'MB',
    limit: { atMost: 30 },
  },
  {
    name: `Wall's heap after ${calls} calls / after ${warm}`,
    value: after.heapMb / before.heapMb,
    unit: '',
    limit: { atMost: 1.5 },
  },
  {
    name: `Wall's nodes after ${calls} calls / after ${warm}`,
    value: after.nodes / before.nodes,
    unit: '',
    limit: { atMost: 1.5 },
  },
]
